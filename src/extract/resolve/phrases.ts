/** Pronouns and descriptions: "he", "the two ministers", "the Kazakh president", "the Secretariat", "the summit". */
import { type Phrase, phraseLike } from '../chunks.ts'
import { textOf } from '../reading.ts'
import type { MeetingNaming } from '../recognize/meeting-naming.ts'
import type { Mind, Story } from '../told.ts'
import type { Entity } from './entities.ts'
import type { Speaker } from './speaker.ts'
import { titleFits } from './title-fits.ts'

/** What a phrase can be resolved to. */
export type Known = Pick<Story, 'entities' | 'stateOf' | 'titles' | 'scene'>

/** The actor whom an office describes: of that state or body if one is named, else the latest with the title. */
function byOffice(known: Known, mind: Mind, title: string, whose: number[]): number | null {
  const holds = (actor: number) =>
    known.titles
      .get(actor)
      ?.some((t) => (whose.length === 0 || whose.includes(t.whose)) && titleFits(title, t.title)) === true
  const near = mind.actors.find(holds)
  if (near !== undefined) return near
  // Without a state only the one holder of that title in the whole text is meant for sure.
  if (whose.length === 0 && !/minister|president|premier|chancellor|king|emir/.test(title)) return null
  const holders = [...known.titles.keys()].filter(holds)
  return whose.length > 0 || holders.length === 1 ? (holders[0] ?? null) : null
}

/** The latest actor of a state. */
const ofState = (known: Known, mind: Mind, state: number) =>
  mind.actors.find((a) => known.stateOf.get(a) === state) ?? null

/** Determiners of two. */
const PAIRING = new Set(['both', 'two', 'these'])

/** Nouns that no two people are called by. */
const LANDS = new Set(['countries', 'states', 'nations'])

function pairOf(known: Known, mind: Mind, head: string): number[] {
  const people =
    /^(?:men|leaders?|ministers?|presidents?|diplomats|officials|foreign ministers|prime ministers|heads of state|they|them|both)$/.test(
      head,
    )
  const lands = LANDS.has(head)
  const kinds = mind.pair.map((r) => known.entities[r]!.kind)
  if (people || kinds.every((k) => k === 'state')) return mind.pair
  const states = mind.pair.map((r) => (known.entities[r]!.kind === 'actor' ? known.stateOf.get(r) : r))
  return states.every((s) => s !== undefined) ? (states as number[]) : lands ? [] : mind.pair
}

/** "I" and "we" in a speech, "my delegation", "our Government"; null for anybody else. */
function firstPerson({ actor, state }: Speaker, { head, determiner, office }: Phrase): number | null {
  if (head === 'i' || head === 'me') return actor
  if (head === 'we' || head === 'us') return state
  const ours = determiner === 'my' || determiner === 'our'
  return ours && !office && /^(?:government|country|delegation|nation|people|republic)$/.test(head)
    ? state
    : null
}

/** Determiners of a group told of before. */
const OF_GROUPS = new Set(['the', 'all', 'these', 'those', 'its', 'their'])

/** "all six states", "the five": the last list of as many parties. */
function groupOf(known: Known, mind: Mind, phrase: Phrase): number[] | null {
  if (phrase.mods.length > 0 || mind.group.length < 3) return null
  // "Four countries founded it": not those told of before.
  if (phrase.head !== '' && !(phrase.noun.group && OF_GROUPS.has(phrase.determiner))) return null
  const { tokens } = known.scene.reading
  for (let i = phrase.first; i < phrase.last; i++)
    if (tokens[i]!.sense.number === mind.group.length) return mind.group
  return null
}

/** A body by the noun that heads its name: "the Secretariat", "the Bank". */
function byHead({ entities, scene }: Known, head: string, before: number): number | null {
  const { tokens } = scene.reading
  let best: number | null = null
  entities.forEach((e, i) => {
    if (e.kind !== 'organization' || (e.places[0]?.first ?? 0) >= before) return
    const name = e.name.toLowerCase()
    const named = name.includes(head) && name.split(/[^\p{L}]+/u).includes(head)
    // "the Turkic Council … the Council", whatever it is called today.
    const called = named || e.places.some((p) => p.first < before && tokens[p.last - 1]!.lower === head)
    if (!called) return
    const last = (x: Entity) => Math.max(...x.places.filter((p) => p.first < before).map((p) => p.first))
    if (best === null || last(e) > last(entities[best]!)) best = i
  })
  return best
}

/** "the Forum": the gathering in mind, unless its name has another noun and an earlier one is called so. */
function calledSo(entities: readonly Entity[], head: string, before: number, inMind: number): number {
  const isCalled = (i: number) =>
    entities[i]!.name.toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(head)
  if (/^(?:meeting|gathering)$/.test(head) || isCalled(inMind)) return inMind
  let best = -1
  let at = -1
  entities.forEach((e, i) => {
    if (e.kind !== 'meeting' || !isCalled(i)) return
    for (const { first } of e.places)
      if (first < before && first > at) {
        best = i
        at = first
      }
  })
  return best < 0 ? inMind : best
}

/** Whether a gathering that is still to come is named only from a token on. */
const isAhead = ({ entities }: Known, meeting: number, at: number): boolean =>
  entities[meeting]!.meeting!.planned && entities[meeting]!.places.every((p) => p.first > at)

/** "his country", "her government": the state of whom the text speaks. */
const isOwnCountry = ({ head, determiner, mods }: Phrase): boolean =>
  mods.length === 0 &&
  (determiner === 'his' || determiner === 'her') &&
  /^(?:country|government|nation|homeland)$/.test(head)

/** The phrase as one that means an entity; unchanged where nobody is meant. */
const meaning = (phrase: Phrase, ref: number | null): Phrase =>
  ref === null ? phrase : phraseLike(phrase, { refs: [ref], rep: false })

/** A phrase with its references; unchanged when it names somebody already or nothing can be told for sure. @param party whom "it" means */
export function resolvePhrase(
  phrase: Phrase,
  mind: Mind,
  known: Known,
  bare: ReadonlyMap<number, MeetingNaming>,
  party: number | null,
): Phrase {
  if (phrase.refs.length > 0) return phrase
  const { head, noun, mods, determiner } = phrase
  const voice = mind.voice && firstPerson(mind.voice, phrase)
  if (voice !== null) return meaning(phrase, voice)
  if (phrase.office === null && !noun.refersBack) return phrase
  if (head === 'he' || head === 'she' || head === 'him') return meaning(phrase, mind.subject)
  if (head === 'it') return meaning(phrase, party)
  if (isOwnCountry(phrase))
    return meaning(phrase, mind.subject === null ? null : (known.stateOf.get(mind.subject) ?? null))
  if (
    mods.length === 0 &&
    noun.pair &&
    (head === 'they' ||
      head === 'them' ||
      head === 'both' ||
      PAIRING.has(determiner) ||
      /\btwo\b/.test(words(known, phrase)))
  ) {
    return mind.pair.length === 2
      ? phraseLike(phrase, { refs: pairOf(known, mind, head), rep: false })
      : phrase
  }
  const group = groupOf(known, mind, phrase)
  if (group) return phraseLike(phrase, { refs: group, rep: false })
  if (phrase.office && !phrase.office.plural) {
    const whose = mods.filter((m) => known.entities[m]!.kind !== 'meeting')
    const actor = byOffice(known, mind, phrase.office.said, whose)
    if (
      actor !== null &&
      determiner !== 'a' &&
      determiner !== 'an' &&
      !/^(?:former|then|first|next|new)/.test(phrase.office.said)
    )
      return meaning(phrase, actor)
    return phrase
  }
  if (determiner === 'the' && head === '' && mods.length === 1)
    return meaning(phrase, ofState(known, mind, mods[0]!) ?? mods[0]!)
  const plain = phrase.last - phrase.first <= 2
  if (
    mods.length === 0 &&
    determiner !== 'a' &&
    determiner !== 'an' &&
    // "the Assembly": a body, unless it is read as a sitting of it.
    (noun.gathering
      ? bare.has(phrase.last) || determiner === 'the'
      : head === 'assembly' && bare.has(phrase.last)) &&
    mind.meeting !== null
  ) {
    const meant = calledSo(known.entities, head, phrase.first, mind.meeting)
    const { level } = known.entities[meant]!.meeting!
    if (head === 'summit' && !/summit/.test(level)) return phrase
    // "During the meeting, A told B of the coming summit": not the one that is named only then.
    if (head === 'meeting' && isAhead(known, meant, phrase.first)) return phrase
    return meaning(phrase, meant)
  }
  if (plain && (determiner === 'the' || determiner === 'this') && mods.length === 0 && noun.body)
    return meaning(
      phrase,
      byHead(known, head, phrase.first) ??
        (/^(?:organi[sz]ation|bloc|body|grouping|alliance|union|association|forum|movement|club)$/.test(head)
          ? mind.body
          : null),
    )
  return phrase
}

const words = (known: Known, phrase: Phrase) => textOf(known.scene.reading, phrase.first, phrase.last)
