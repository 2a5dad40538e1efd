/** What the rules of membership share: the status words say, the body a document is about, who can be a member. */
import type { Phrase } from '../chunks.ts'
import type { Frame } from '../frame.ts'
import { textOf } from '../reading.ts'
import type { Story, Told } from '../told.ts'
import { wordSet } from '../words/word-set.ts'
import { bodyIn, meetingIn } from './ends.ts'
import { onceAStory } from './once-a-story.ts'

/** Member, observer or partner, by the words; null for none. */
export function statusOf(words: string): string | null {
  if (words.includes('observer')) return 'observer'
  if (words.includes('partner') && /\bpartners?\b/.test(words)) return 'partner'
  const member = words.includes('member') && /\bmembers?(?:hip)?\b/.test(words)
  return member || words.includes('full participant') ? 'member' : null
}

/** The body the document names most, or the one that it belongs to. */
export const mainBody = onceAStory((story) => {
  const { entities } = story
  let best: number | null = null
  entities.forEach((e, i) => {
    if (e.kind === 'organization' && (best === null || e.places.length > entities[best]!.places.length))
      best = i
  })
  return best === null ? null : wholeOf(story, best)
})

/** "A union and its commission": a member is one of the union, where that is named first; but of the Security Council. */
function wholeOf({ entities, scene }: Story, part: number): number {
  const { registry, places } = entities[part]!
  const fact = registry ? scene.reading.lexicon.organizations.get(registry) : undefined
  if (!fact?.parent || fact.subtype === 'un-body') return part
  const whole = scene.entityOf(`organization/${fact.parent}`)
  return whole >= 0 && entities[whole]!.places[0]!.first < places[0]!.first ? whole : part
}

/** Whether an entity can be a member of a body. */
export const fits = (story: Story, r: number) =>
  story.entities[r]!.kind === 'state' || story.entities[r]!.kind === 'organization'

const CONVENES = new Set(['intergovernmental', 'forum', 'alliance', 'initiative', 'un-body', 'bank', 'ngo'])
const BODIES =
  /\b(?:organi[sz]ation|union|community|association|forum|council|alliance|league|treaty|conference|cooperation|group|pact|platform|commonwealth|partnership|club|foundation)\b/i

/** Whether states join a body: no agency, fund or ministry. */
export function convenes(story: Story, body: number): boolean {
  const { registry, name } = story.entities[body]!
  const fact = registry ? story.scene.reading.lexicon.organizations.get(registry) : undefined
  return fact ? CONVENES.has(fact.subtype) : BODIES.test(name) && !/\b(?:ministry|agency|news)\b/i.test(name)
}

/** The body in a phrase: named, or the one whose gathering is ("members of the summit"). */
const bodyNamed = (story: Story, phrase: Phrase): number | null =>
  bodyIn(story, phrase.refs) ?? bodyIn(story, phrase.mods) ?? hostBody(story, meetingIn(story, phrase.refs))

/** The body whose gathering is given, where the registry knows it. */
export function hostBody({ entities, scene }: Story, meeting: number | null): number | null {
  const ref = meeting === null ? null : entities[meeting]!.meeting!.body
  const body = ref === null ? -1 : scene.entityOf(ref)
  return body >= 0 && entities[body]!.kind === 'organization' && entities[body]!.registry !== null
    ? body
    : null
}

const OF_BODY = wordSet('of in to into as at')

/** The body joined: in the phrases of the frame, else the one in focus. */
export function bodyOf(story: Story, told: Told, frame: Frame | null, phrase: Phrase | null): number | null {
  const preps = frame?.preps.filter((p) => OF_BODY.has(p.word)).map((p) => p.phrase) ?? []
  for (const near of [...(phrase ? [phrase] : []), ...preps]) {
    const body = bodyNamed(story, near)
    if (body !== null) return body
  }
  const own = frame?.subject ? bodyIn(story, frame.subject.refs) : null
  if (own !== null && frame?.verb.lemma !== 'become' && frame?.verb.lemma !== 'be') return own
  const near = bodyBefore(story, told, phrase?.first ?? frame?.verb.first ?? null)
  const main = mainBody(story)
  if (near === null || main === null) return near?.body ?? main
  // The body a document is about, rather than one that another paragraph's sentence names in passing.
  const places = (b: number) => story.entities[b]!.places.length
  return near.here || places(main) < 3 * places(near.body) ? near.body : main
}

/** The body named last before a token, in its paragraph; `here` within its sentence. */
export function bodyBefore(
  story: Story,
  told: Told,
  at: number | null,
): { body: number; here: boolean } | null {
  const { reading, entityAt } = story.scene
  const sentence = reading.sentences[told.sentence]!
  const isListed = (body: number): boolean =>
    told.row.some((c) => c.type === 'phrase' && c.refs.length > 1 && c.refs.includes(body))
  let first = told.sentence
  while (first > 0 && reading.sentences[first - 1]!.block === sentence.block) first--
  for (let i = at ?? sentence.last; i >= reading.sentences[first]!.first; i--) {
    const e = entityAt[i]!
    if (e < 0) continue
    const here = i >= sentence.first
    const { kind } = story.entities[e]!
    // "China, the European Union and Japan came": one party of a list is not what another joins.
    const body = kind === 'organization' ? e : kind === 'meeting' ? hostBody(story, e) : null
    if (body !== null && !isListed(body) && convenes(story, body)) return { body, here }
  }
  return null
}

/** "the association", "the bloc". */
export const isBodyTold = ({ head, determiner, refs, mods }: Phrase): boolean =>
  determiner === 'the' && refs.length === 0 && mods.length === 0 && BODY_NOUNS.has(head)

const BODY_NOUNS = wordSet('association bloc grouping organization organisation group alliance union')

/** What is called by its status: "a member", "an observer organization", "a full participant". */
export function isStatus(story: Story, phrase: Phrase | null): boolean {
  if (!phrase) return false
  if (STATUS.has(phrase.head)) return true
  return (
    STATUS_BEFORE.has(phrase.head) &&
    statusOf(textOf(story.scene.reading, phrase.first, phrase.last)) !== null
  )
}

const STATUS = wordSet('member members observer observers partner partners')
/** Nouns that a status qualifies. */
const STATUS_BEFORE = wordSet('state states country countries organization organisation participant')
