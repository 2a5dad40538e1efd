/** Pronouns and descriptions: "he", "the two ministers", "the Kazakh president", "the Secretariat", "the summit". */
import { type Phrase, phraseLike } from './chunks.ts'
import { bodyOf, gatheringOf, isBody, isGathering, OTHER_GATHERINGS } from './noun-meant.ts'
import { hasAny } from './reading.ts'
import type { MeetingNaming } from './recognize/meeting-naming.ts'
import { remember } from './remember.ts'
import type { Speaker } from './resolve/speaker.ts'
import { titlesFitting } from './resolve/title-fits.ts'
import type { Known, Mind } from './told.ts'
import { wordList } from './words/word-list.ts'
import { phraseSet, wordSet } from './words/word-set.ts'

const isOfState = remember((title) => /minister|president|premier|chancellor|king|emir/.test(title))

/** The actor whom an office describes: of that state or body if one is named, else the latest with the title. */
function byOffice(known: Known, mind: Mind, title: string, whose: number[]): number | null {
  const fits = titlesFitting(title)
  const holds = (actor: number) =>
    known.titles.get(actor)?.some((t) => (whose.length === 0 || whose.includes(t.whose)) && fits(t.title)) ===
    true
  const near = mind.actors.find(holds)
  if (near !== undefined) return near
  // Without a state only the one holder of that title in the whole text is meant for sure.
  if (whose.length === 0 && !isOfState(title)) return null
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

const PEOPLE = phraseSet(
  'men, leader, leaders, minister, ministers, president, presidents, diplomats, officials, ' +
    'foreign ministers, prime ministers, heads of state, they, them, both',
)

function pairOf(known: Known, mind: Mind, head: string): readonly number[] {
  const people = PEOPLE.has(head)
  const lands = LANDS.has(head)
  const kinds = mind.pair.map((r) => known.entities[r]!.kind)
  if (people || kinds.every((k) => k === 'state')) return mind.pair
  const states = mind.pair.map((r) => (known.entities[r]!.kind === 'actor' ? known.stateOf.get(r) : r))
  return states.every((s) => s !== undefined) ? (states as number[]) : lands ? [] : mind.pair
}

const LAND = wordSet('government country delegation nation people republic')

/** "I" and "we" in a speech, "my delegation", "our Government"; null for anybody else. */
function firstPerson({ actor, state }: Speaker, { head, determiner, office }: Phrase): number | null {
  if (head === 'i' || head === 'me') return actor
  if (head === 'we' || head === 'us') return state
  const ours = determiner === 'my' || determiner === 'our'
  return ours && !office && LAND.has(head) ? state : null
}

/** Determiners of a group told of before. */
const OF_GROUPS = new Set(['the', 'all', 'these', 'those', 'its', 'their'])

/** "all six states", "the five": the last list of as many parties. */
function groupOf(known: Known, mind: Mind, phrase: Phrase): readonly number[] | null {
  if (phrase.mods.length > 0 || mind.group.length < 3) return null
  // "Four countries founded it": not those told of before.
  if (phrase.head !== '' && !(phrase.noun.group && OF_GROUPS.has(phrase.determiner))) return null
  const { tokens } = known.scene.reading
  for (let i = phrase.first; i < phrase.last; i++)
    if (tokens[i]!.sense.number === mind.group.length) return mind.group
  return null
}

const HOME = wordSet('country government nation homeland')

/** "his country", "her government": the state of whom the text speaks. */
const isOwnCountry = ({ head, determiner, mods }: Phrase): boolean =>
  mods.length === 0 && (determiner === 'his' || determiner === 'her') && HOME.has(head)

/** "they", "both", "the two ministers" */
function isPair(known: Known, phrase: Phrase): boolean {
  const { head, noun, mods, determiner } = phrase
  if (mods.length > 0 || !noun.pair) return false
  return PAIR_WORDS.has(head) || PAIRING.has(determiner) || hasAny(known.scene.reading, phrase, TWO)
}

const TWO = wordList('two')
const PAIR_WORDS = new Set(['they', 'them', 'both'])

const isNotNow = remember((said) => /^(?:former|then|first|next|new)/.test(said))

/** "the Kazakh president": who holds the office; no former, next or any holder. */
function holderOf(known: Known, mind: Mind, phrase: Phrase, said: string): number | null {
  const { determiner } = phrase
  if (determiner === 'a' || determiner === 'an' || isNotNow(said)) return null
  const whose = phrase.mods.filter((m) => known.entities[m]!.kind !== 'meeting')
  return byOffice(known, mind, said, whose)
}

const isOtherGathering = ({ scene }: Known, phrase: Phrase): boolean =>
  hasAny(scene.reading, phrase, OTHER_GATHERINGS)

/** The phrase as one that means an entity; unchanged where nobody is meant. */
const meaning = (phrase: Phrase, ref: number | null): Phrase =>
  ref === null ? phrase : phraseLike(phrase, { refs: [ref], rep: false })

/**
 * A phrase with its references; unchanged when it names somebody already or nothing can be told for sure.
 * @param bare gatherings told by their noun alone, by the token behind it
 * @param party whom "it" means
 */
export function resolvePhrase(
  phrase: Phrase,
  mind: Mind,
  known: Known,
  bare: ReadonlyMap<number, MeetingNaming>,
  party: number | null,
): Phrase {
  if (phrase.refs.length > 0) return phrase
  const { head, noun, mods, office } = phrase
  const voice = mind.voice && firstPerson(mind.voice, phrase)
  if (voice !== null) return meaning(phrase, voice)
  if (office === null && !noun.refersBack) return phrase
  if (head === 'he' || head === 'she' || head === 'him') return meaning(phrase, mind.subject)
  if (head === 'it') return meaning(phrase, party)
  if (isOwnCountry(phrase))
    return meaning(phrase, mind.subject === null ? null : (known.stateOf.get(mind.subject) ?? null))
  if (isPair(known, phrase)) {
    const pair = mind.pair.length === 2 ? pairOf(known, mind, head) : null
    return pair ? phraseLike(phrase, { refs: pair, rep: false }) : phrase
  }
  const group = groupOf(known, mind, phrase)
  if (group) return phraseLike(phrase, { refs: group, rep: false })
  if (office && !office.plural) return meaning(phrase, holderOf(known, mind, phrase, office.said))
  // "the Kazakh": somebody of that state, else the state.
  if (phrase.determiner === 'the' && head === '' && mods.length === 1)
    return meaning(phrase, ofState(known, mind, mods[0]!) ?? mods[0]!)
  if (mind.meeting !== null && isGathering(phrase, bare) && !isOtherGathering(known, phrase))
    return meaning(phrase, gatheringOf(known, phrase, mind.meeting))
  return isBody(phrase) ? meaning(phrase, bodyOf(known, mind, phrase)) : phrase
}
