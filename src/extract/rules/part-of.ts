/** A body named after its parent ("CICA Secretariat"), a state's own ("Ministry of …", "China's Belt and Road Initiative"). */
import { isPossessive } from '../../text/tokens.ts'
import { dateAt } from '../clause-date.ts'
import { notAhead, ofEach, type RelationFact, relate } from '../relation.ts'
import { remember } from '../remember.ts'
import { bracketed, type Entity, stateNamed } from '../resolve/entities.ts'
import { longestAt } from '../token-trie.ts'
import type { Story } from '../told.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { partsCalled } from './part-called.ts'
import { ofStory } from './rule.ts'

const PARTS =
  /\b(?:secretariat|council|committee|commission|assembly|forum|academy|institute|centre|center|court|group|structure|fund|office|bank|university|department|bureau|agency|association|parliament|chamber|network|council|board|mission|operations?|programme|mechanism|quartet|troika)\b/i

const namesPart = remember((name) => PARTS.test(name))

const isPart = ({ kind, name }: Entity): boolean => kind === 'organization' && namesPart(name)

/** How the text writes an entity, words parted by spaces. */
function surfacesOf(story: Story, { places }: Entity): Set<string> {
  const { tokens } = story.scene.reading
  const surfaces = new Set<string>()
  for (const { first, last } of places) {
    let text = tokens[first]!.text
    for (let i = first + 1; i < last; i++) text += ` ${tokens[i]!.text}`
    surfaces.add(text)
  }
  return surfaces
}

const knownAcronym = ({ scene }: Story, { registry }: Entity): string | null =>
  (registry && scene.reading.lexicon.organizations.get(registry)?.acronym) || null

/** A body's names: its own, its acronym, and those that the text gives it. */
const namesOf = (story: Story, entity: Entity): Set<string> =>
  surfacesOf(story, entity)
    .add(entity.name)
    .add(entity.acronym ?? knownAcronym(story, entity) ?? entity.name)

/** The bodies of each name, in their order. */
type Called = ReadonlyMap<string, readonly number[]>

/** The bodies by name: "Arab League Council" has its parent's as the text gives it. */
function bodiesCalled(story: Story): Called {
  const called = new Map<string, number[]>()
  story.entities.forEach((entity, i) => {
    if (entity.kind !== 'organization') return
    for (const name of namesOf(story, entity)) {
      const bodies = called.get(name)
      if (bodies) bodies.push(i)
      else called.set(name, [i])
    }
  })
  return called
}

/** What stands where a parent's name does: "[CICA] Secretariat", "Secretariat of the [CICA]". */
const parentPlaces = remember((name): string[] => {
  const words = name.split(' ')
  return words
    .flatMap((word, k) => [
      words.slice(0, k).join(' '),
      ...(words[k - 1] === 'of' ? [words.slice(k).join(' ')] : []),
      ...(words[k - 1] === 'of' && word === 'the' ? [words.slice(k + 1).join(' ')] : []),
    ])
    .filter((place) => place.length > 1 && name.length > place.length + 3)
})

/** The parent that the registry gives for a body, where the document names it. */
function registeredParent({ scene }: Story, { registry }: Entity): number | null {
  const fact = registry ? scene.reading.lexicon.organizations.get(registry) : undefined
  const known = fact?.parent ? scene.entityOf(`organization/${fact.parent}`) : -1
  return known >= 0 ? known : null
}

/** A parent whose name or acronym opens the child's, or that stands in it behind "of the". */
function parentByName(story: Story, called: Called, child: number): number | null {
  let first: number | null = null
  for (const name of namesOf(story, story.entities[child]!))
    for (const place of parentPlaces(name)) {
      const parent = called.get(place)?.find((body) => body !== child)
      if (parent !== undefined && (first === null || parent < first)) first = parent
    }
  return first
}

/** What a member has of a body that is not its own: "Sweden's NATO accession", "Russia's BRICS chairmanship". */
const OF_MEMBERS = wordList(
  'accession membership chairmanship chair presidency bid application candidacy entry admission ' +
    'ambassador envoy representative summit obligation obligations commitment commitments partner ' +
    'partners allies ally counterpart counterparts neighbor neighbors neighbour neighbours',
)
/** Bodies that belong to no single state. */
const SHARED = new Set(['intergovernmental', 'forum', 'un-body', 'alliance'])

/** Whether a body named behind "Sweden's" is nobody's own. */
function isShared(story: Story, child: number, behind: number): boolean {
  const { reading } = story.scene
  const fact = reading.lexicon.organizations.get(story.entities[child]!.registry ?? '')
  return isIn(reading.tokens[behind], OF_MEMBERS) || (fact !== undefined && SHARED.has(fact.subtype))
}

/** The owner in front of a body's name: "Iran's Presidential Office", "Russia's Gazprom". */
function owner(story: Story, child: number): { owner: number; at: number } | null {
  const { tokens } = story.scene.reading
  for (const place of story.entities[child]!.places) {
    if (!isPossessive(tokens[place.first - 1]) || isShared(story, child, place.last)) continue
    for (let i = place.first - 2; i >= Math.max(0, place.first - 14); i--) {
      const e = story.scene.entityAt[i]!
      if (e >= 0 && story.scene.endAt[i] === place.first - 1 && e !== child)
        return story.entities[e]!.kind === 'state' || story.entities[e]!.kind === 'organization'
          ? { owner: e, at: place.first }
          : null
    }
  }
  return null
}

const isGovernmental = remember((name) =>
  /\b(?:Department|Treasury|Parliament|Senate|Cabinet|Embassy)\b/.test(name),
)

/** "U.S. Treasury Department", "Thai Department of Trade": the state whose name or adjective opens a body's. */
function stateInFront(story: Story, { name, places, registry }: Entity): string | undefined {
  const { tokens, lexicon } = story.scene.reading
  if (registry !== null || !isGovernmental(name)) return undefined
  const { first, last } = places[0]!
  const hit = longestAt(tokens, first, last)
  const known = hit?.values.find((v) => v.kind === 'state')
  return known?.kind === 'state' ? lexicon.states.get(known.id)!.name : undefined
}

/** The state of a ministry is in its name: "Ministry of Foreign Affairs (Kazakhstan)". */
function stateOfMinistry(story: Story, child: number): number | null {
  const { entities } = story
  const own = entities[child]!
  const index = stateNamed(entities, bracketed(own.name) ?? stateInFront(story, own))
  return index >= 0 ? index : null
}

/** A part as told at a token. */
function part(story: Story, child: number, at: number, whole: number, pattern: string): RelationFact[] {
  const told = story.told[story.scene.reading.sentenceOf[at]!]!
  const date = dateAt(story, told, at)
  const dated = notAhead(story, { date: date?.value ?? null, dateAt: date?.at ?? null })
  return relate(story, told, null, 'part-of', child, whole, pattern, dated)
}

const byNaming = ofStory((story) => {
  // Worked out for the first that may be a part of one the registry does not tell.
  let called: Called | null = null
  const parentOf = (entity: Entity, child: number): number | null => {
    const known = registeredParent(story, entity)
    if (known !== null || !isPart(entity)) return known
    called ??= bodiesCalled(story)
    return parentByName(story, called, child)
  }
  return ofEach(story.entities, (entity, child) => {
    if (entity.kind !== 'organization') return []
    const first = entity.places[0]!.first
    const out: RelationFact[] = []
    const state = stateOfMinistry(story, child)
    if (state !== null) out.push(...part(story, child, first, state, 'ministry-of-state'))
    const parent = parentOf(entity, child)
    if (parent !== null) out.push(...part(story, child, first, parent, 'named-after-parent'))
    const own = owner(story, child)
    if (own && own.owner !== state && own.owner !== parent)
      out.push(...part(story, child, own.at, own.owner, 'owner'))
    return out
  })
})

export const partOf = [byNaming, partsCalled]
