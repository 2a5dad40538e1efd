/**
 * When something told was: the day of its clause, its gathering's, its sentence's, or what was told before.
 *
 *     In May he flew to Oman, | and in June he wrote to B, | whom A had met in 2001.
 *     2019-05                   2019-06                      2001
 */
import { isEarlier } from './carried-date.ts'
import type { Verb } from './chunks.ts'
import { clauseOpener } from './clause-opener.ts'
import type { Frame } from './frame.ts'
import type { Reading } from './reading.ts'
import { firstOfKind } from './resolve/entities.ts'
import { dateNear } from './sentence-dates.ts'
import { isAside } from './side-clauses.ts'
import type { Dating, Story, Told } from './told.ts'
import { wordSet } from './words/word-set.ts'

/** The date of what a frame tells; without a frame that of its sentence. */
export function clauseDate(story: Story, told: Told, frame: Frame | null): Told['date'] {
  const near = frame ? (isGapped(frame) ? dateInside(told, frame) : dateNear(told, frame)) : null
  return near ?? (frame && atGathering(story, frame)) ?? sharedDate(story, told, frame)
}

/** "Laos joined in 1997, | Nepal in 1999": a part whose verb is said in the part before. */
const isGapped = ({ verb, subject }: Frame): boolean => subject !== null && verb.first === subject.first

const dateInside = (told: Told, { first, last }: Frame): Told['date'] =>
  told.datings.find(({ date }) => date.at.first > first && date.at.last <= last)?.date ?? null

/** The date of what is told at a token: the innermost clause's that gives one, up to the first finite verb's. */
export function dateAt(story: Story, told: Told, token: number): Told['date'] {
  const around = told.frames.filter((frame) => token < frame.last && token >= opening(told, frame))
  // "It was set up by A in 1992 | and now has six members": A stands behind the verb that is told of him.
  const behind = (frame: Frame) => Number(frame.verb.first <= token)
  if (around.length > 1) around.sort((a, b) => behind(b) - behind(a) || b.verb.first - a.verb.first)
  for (const frame of around) {
    if (frame.verb.form === 'finite') return clauseDate(story, told, frame)
    const near = dateNear(told, frame) ?? atGathering(story, frame)
    if (near) return near
  }
  // "established in 1992 on the initiative taken by A": the participle leans on the verb before it.
  const outer = around.at(-1)
  const before = lastBefore(told, outer?.verb.first ?? token)
  return clauseDate(story, told, before ?? outer ?? null)
}

/** "set up on 21 July by A, the Shah, and B": a name beyond its frame's words still goes with the clause told last. */
function lastBefore(told: Told, token: number): Frame | null {
  const parted = told.row.findLast((c) => c.type === 'mark' && c.word === ';' && c.first < token)
  return told.frames.findLast((f) => f.last <= token && f.first > (parted?.first ?? -1)) ?? null
}

/** Where the clause of a frame begins; whom a side clause tells of stands in the main one: "A, | who left". */
function opening(told: Told, frame: Frame): number {
  const { verb, subject } = frame
  if (verb.form !== 'finite') return verb.first
  if (!isAside(told, frame)) return frame.first
  // "the plan | which A put forward"
  const opener =
    subject &&
    clauseOpener(
      told.row,
      told.row.findIndex((c) => c.first === verb.first),
    )
  return opener && opener.first < subject.first ? subject.first : verb.first
}

/** "admitted India at the 2017 summit": what is done at a gathering is done on its days. */
export function atGathering(story: Story, frame: Frame): Told['date'] {
  for (const { word, phrase } of frame.preps) {
    if (word !== 'at' && word !== 'during') continue
    const meeting = firstOfKind(story.entities, phrase.refs, 'meeting')
    const held = meeting === null ? null : story.entities[meeting]!.meeting!
    if (held?.date) return { value: held.date, at: held.dateAt }
  }
  return null
}

/** A clause without a date shares its sentence's, unless it is a side clause or of another tense. */
function sharedDate(story: Story, told: Told, frame: Frame | null): Told['date'] {
  if (!frame || !told.ownDate) return told.date
  if (isAside(told, frame)) return asideDate(story, told, frame)
  const near = datingFor(story, told, frame)
  if (near === undefined) return told.inherited
  return near?.date ?? told.date
}

const OCCASIONS = wordSet('in at during on')

/** "on 9 November, where he met B", "the year in which …": then; any other side clause tells of the text's own time. */
function asideDate(story: Story, told: Told, frame: Frame): Told['date'] {
  const k = told.row.findIndex((c) => c.type === 'verb' && c.first === frame.verb.first)
  const opener = clauseOpener(told.row, k)
  const before = opener ? told.row[told.row.indexOf(opener) - 1] : undefined
  const then =
    opener?.type === 'sub' ? opener.word === 'where' : before?.type === 'prep' && OCCASIONS.has(before.word)
  if (then || isPast(story.scene.reading, frame.verb)) return told.date
  const standing = story.over[story.scene.reading.sentences[told.sentence]!.block]
  if (standing?.value) return { value: standing.value, at: standing }
  return story.published ? { value: story.published, at: null } : null
}

/** "has", "works", "we support": what is so now. */
const isPresent = ({ tokens }: Reading, { first }: Verb): boolean => {
  const { lower, sense } = tokens[first]!
  if (lower === 'has' || sense.verb?.form === 's') return true
  return (
    sense.verb?.form === 'base' && (tokens[first - 1]?.lower === 'we' || tokens[first - 1]?.lower === 'i')
  )
}

/** "signed it in 2009 | and has a partnership": a verb behind "and". */
function isJoined({ row }: Told, { first }: Verb): boolean {
  const k = row.findIndex((c) => c.type === 'verb' && c.first === first)
  const before = row[row[k - 1]?.type === 'adverb' ? k - 2 : k - 1]
  return before?.type === 'conj' && before.word === 'and'
}

/** "who praised", "which was opened by": as past as the main clause; no "had met", no "has met". */
const isPast = ({ tokens }: Reading, { first, lemma }: Verb): boolean => {
  const { lower, sense } = tokens[first]!
  return lower === 'had' ? lemma === 'have' : sense.verb?.form === 'past'
}

/**
 * The dating of a main clause that a frame without one goes with: the last before it, else the first behind it.
 * @returns undefined where all are of another tense or part of the sentence
 */
function datingFor(story: Story, told: Told, frame: Frame): Dating | null | undefined {
  const main = told.datings.filter((d) => !d.side)
  if (main.length === 0) return null
  const { reading } = story.scene
  const present = isPresent(reading, frame.verb)
  const now = present && isJoined(told, frame.verb)
  // "has been a partner since 2016" says when that began, and "signed it in 2009" not since when it has one.
  const fits = main.filter(
    (d) =>
      !d.lasting &&
      // "A recalled that B had met C in 1967"
      !(d.verb && d.verb.first > frame.verb.first && isEarlier(reading, d.verb)) &&
      // "proposed it in 1993; we support it"
      !(present && isParted(told, d.date.at.first, frame.verb.first)) &&
      (!d.verb || (d.verb.modality === frame.verb.modality && !(now && isPast(reading, d.verb)))),
  )
  const before = fits.findLast((d) => d.date.at.first < frame.verb.first)
  return before ?? fits.find((d) => !isParted(told, frame.verb.first, d.date.at.first))
}

/** Whether a semicolon stands between two tokens of a sentence. */
const isParted = (told: Told, from: number, to: number) =>
  told.row.some((c) => c.type === 'mark' && c.word === ';' && c.first > from && c.first < to)
