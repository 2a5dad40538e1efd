/** What a noun alone means, by what was told: "the summit", "the Forum", "the Secretariat", "this organization". */
import type { Phrase } from './chunks.ts'
import type { Reading } from './reading.ts'
import type { MeetingNaming } from './recognize/meeting-naming.ts'
import { remember } from './remember.ts'
import type { Entity } from './resolve/entities.ts'
import type { Known, Mind } from './told.ts'
import { wordList } from './words/word-list.ts'
import { wordSet } from './words/word-set.ts'

/** Before a noun, words of a gathering that is none of those told of: "the previous summit". */
export const OTHER_GATHERINGS = wordList('previous preceding earlier preparatory other subsequent')

/** Whether a phrase can mean a gathering told of: "the summit", and "the Assembly" where it is read as a sitting of it. */
export function isGathering(phrase: Phrase, bare: ReadonlyMap<number, MeetingNaming>): boolean {
  const { head, noun, mods, determiner, last } = phrase
  if (mods.length > 0 || determiner === 'a' || determiner === 'an') return false
  return noun.gathering ? bare.has(last) || determiner === 'the' : head === 'assembly' && bare.has(last)
}

/** The gathering that "the summit", "the meeting" means, where it is the one in mind or called so; or null. */
export function gatheringOf(known: Known, { head, first }: Phrase, inMind: number): number | null {
  const meant = calledSo(known.entities, head, first, inMind)
  if (head === 'summit' && !known.entities[meant]!.meeting!.level.includes('summit')) return null
  // "During the meeting, A told B of the coming summit": not the one that is named only then.
  return head === 'meeting' && isAhead(known, meant, first) ? null : meant
}

/** The words of a name in lower case. */
const wordsOf = remember((name): readonly string[] => name.toLowerCase().split(/[^\p{L}]+/u))

/** Those of a body's name that can stand for it: "Council of the Arab League" is no league. */
const headWordsOf = remember((name): readonly string[] => wordsOf(name.replace(/ (?:of|for|on) .*$/, '')))

const GENERAL_NOUNS = wordSet(
  'organisation organization bloc body grouping alliance union association forum movement club',
)

/** "the Secretariat", "this organization": the body called so, else the one spoken of. */
export const bodyOf = (known: Known, { body }: Mind, { head, first }: Phrase): number | null =>
  byHead(known, head, first) ?? (GENERAL_NOUNS.has(head) ? body : null)

export const isBody = ({ first, last, determiner, mods, noun }: Phrase): boolean =>
  noun.body && mods.length === 0 && last - first <= 2 && (determiner === 'the' || determiner === 'this')

function hasOf(tokens: Reading['tokens'], { first, last }: Entity['places'][number]): boolean {
  for (let i = first + 1; i < last; i++) if (tokens[i]!.lower === 'of') return true
  return false
}

/** A body by the noun that heads its name: "the Secretariat", "the Bank". */
function byHead({ entities, scene }: Known, head: string, before: number): number | null {
  const { tokens } = scene.reading
  let best: number | null = null
  entities.forEach((e, i) => {
    if (e.kind !== 'organization' || (e.places[0]?.first ?? 0) >= before) return
    const named = headWordsOf(e.name).includes(head)
    // "the Turkic Council … the Council", whatever it is called today.
    const called =
      named ||
      e.places.some((p) => p.first < before && tokens[p.last - 1]!.lower === head && !hasOf(tokens, p))
    if (!called) return
    const last = (x: Entity) => Math.max(...x.places.filter((p) => p.first < before).map((p) => p.first))
    if (best === null || last(e) > last(entities[best]!)) best = i
  })
  return best
}

/** "the Forum": the gathering in mind, unless its name has another noun and an earlier one is called so. */
function calledSo(entities: readonly Entity[], head: string, before: number, inMind: number): number {
  const isCalled = (i: number) => wordsOf(entities[i]!.name).includes(head)
  if (head === 'meeting' || head === 'gathering' || isCalled(inMind)) return inMind
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
