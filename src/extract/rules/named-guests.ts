/** Whom a clause names of those who take part, wherever in it they stand. */
import { asParty } from '../attach-people.ts'
import { lastWord, type Phrase } from '../chunks.ts'
import { asserts, type Frame } from '../frame.ts'
import type { Story } from '../told.ts'
import { phraseSet, wordSet } from '../words/word-set.ts'
import { meetingOf, parties } from './ends.ts'

/** Verbs that say who was there. */
const TAKES_PART = wordSet('attend participate take join gather arrive come')
/** Those of whom some are named. */
export const PRESENT = phraseSet(
  'those, ministers, foreign ministers, prime ministers, leaders, presidents, delegates, ' +
    'dignitaries, guests, participants, speakers, attendees',
)

/** Those behind the prepositions of a kind. */
export function behind(story: Story, preps: Frame['preps'], words: ReadonlySet<string>): number[] {
  const who: number[] = []
  for (const { word, phrase } of preps) if (words.has(word)) who.push(...parties(story, phrase))
  return who
}

const BY = new Set(['by'])
const FROM = new Set(['from'])
const BY_OR_FROM = new Set(['by', 'from'])
const TOGETHER_WITH = new Set(['of', 'from', 'including'])
const INCLUDING = new Set(['including'])

/** "attended by ministers or their deputies from A and B": those behind "by", else those behind "from". */
export function agents(story: Story, { preps }: Frame): number[] {
  const by = behind(story, preps, BY)
  return by.length > 0 ? by : behind(story, preps, FROM)
}

/** "A was in Peking for the summit", "is here for the talks". */
export const isThereFor = (story: Story, { preps, adverbs }: Frame): boolean =>
  preps.some((p) => p.word === 'for' && meetingOf(story, p.phrase) !== null) &&
  (preps.some((p) => p.word === 'in') || adverbs.some((a) => a === 'here' || a === 'there'))

/** Whose an address is that is heard. */
export const saidBy = (story: Story, { preps, object }: Frame): number[] =>
  behind(
    story,
    preps.filter((p) => p.phrase.first > object!.first),
    BY_OR_FROM,
  )

/** "brought together leaders from A and B": the object, else those behind "from" and "including". */
export function brought(story: Story, { object, preps, adverbs, verb }: Frame): number[] {
  if (verb.lemma === 'bring' && !adverbs.includes('together')) return []
  const own = parties(story, object)
  return own.length > 0 ? own : behind(story, preps, TOGETHER_WITH)
}

/** "Other leaders attended the summit, including A": those who are named of whoever else does it. */
export function included(story: Story, { subject, preps, verb }: Frame): number[] {
  if (subject === null || verb.passive || subject.mods.length > 0) return []
  const own = behind(story, preps, INCLUDING)
  const them = own.length > 0 ? undefined : preps.find((p) => p.word === 'among' && THEM.has(p.phrase.head))
  if (own.length === 0 && !them) return []
  if (!PRESENT.has(lastWord(subject.head)) && subject.office?.plural !== true) return []
  return them ? listedAmong(story, subject, them.phrase) : own
}

const THEM = new Set(['them', 'whom'])

/** "…, among them A and B": the list behind "them". */
function listedAmong(story: Story, subject: Phrase, them: Phrase): number[] {
  const { row } = story.told[story.scene.reading.sentenceOf[subject.first]!]!
  const next = row.find((c) => c.first >= them.last)
  return next?.type === 'phrase' ? parties(story, next) : []
}

/** Everybody named behind the verb in its clause, whether or not they read as one list. */
export function listedBehind(story: Story, { sentence, verb, object }: Frame): number[] {
  const who = parties(story, object)
  const { row } = story.told[sentence]!
  for (const [k, chunk] of row.entries()) {
    if (chunk.first < verb.last) continue
    if (chunk.type === 'rel' || chunk.type === 'sub' || (chunk.type === 'mark' && chunk.word === ';')) break
    if (chunk.type === 'verb' && chunk.form === 'finite') break
    if (chunk.type === 'phrase' && row[k - 1]?.type !== 'prep') who.push(...parties(story, chunk))
  }
  return [...new Set(who)]
}

const SIDES = wordSet('for of with')

/** "a virtual summit for the foreign ministers of A and B": whom it was held for, where office holders stand for them. */
export function guestsOf(story: Story, { preps }: Frame): number[] {
  return preps.flatMap(({ word, phrase }) => {
    const { refs, rep } = asParty(phrase)
    return SIDES.has(word) && rep ? refs.filter((r) => story.entities[r]!.kind === 'state') : []
  })
}

const ALL_OF_THEM = wordSet('them these whom')

/** "Among them are the leaders of A and B", behind a sentence that says who took part. */
export function amongThem(story: Story, { sentence, preps }: Frame): boolean {
  const them = preps.some((p) => p.word === 'among' && ALL_OF_THEM.has(p.phrase.head))
  const before = them ? story.told[sentence - 1] : undefined
  return before?.frames.some((f) => TAKES_PART.has(f.verb.lemma) && asserts(f)) === true
}

/** "Among the guests | who landed at dawn | were A and B" */
export function opensAmong({ told }: Story, { sentence }: Frame): boolean {
  const [among, guests, who, doing] = told[sentence]!.row
  return (
    among?.type === 'prep' &&
    among.word === 'among' &&
    guests?.type === 'phrase' &&
    PRESENT.has(guests.head) &&
    who?.type === 'rel' &&
    doing?.type === 'verb' &&
    !doing.negated &&
    COMES.has(doing.lemma)
  )
}

/** What those do who come. */
const COMES = wordSet('arrive land come fly attend join gather take speak address turn')

const THOSE_PRESENT = wordSet(
  'seated present attending participating gathered guest guests speaker speakers participant ' +
    'participants',
)
const IN_HALL = wordSet('attendance hall room')
const ON_STAGE = wordSet('hand stage podium dais platform')

/** "Also at the table were A and B", "In attendance was A", "Seated with him were A, B and C". */
export function presentBehind(story: Story, frame: Frame): number[] {
  const said =
    THOSE_PRESENT.has(frame.subject?.head ?? '') ||
    frame.preps.some(
      (p) =>
        ((p.word === 'at' || p.word === 'around') && p.phrase.head === 'table') ||
        (p.word === 'in' && IN_HALL.has(p.phrase.head)) ||
        (p.word === 'on' && ON_STAGE.has(p.phrase.head)) ||
        (p.word === 'among' && PRESENT.has(p.phrase.head)),
    )
  return said ? parties(story, frame.object) : []
}
