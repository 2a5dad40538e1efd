/** Sentences of a shape of their own: lists behind a colon, inversion, "as did X". */

import { asParty } from './attach-people.ts'
import { type Chunk, isMark, type Phrase, phraseLike, type Row, verbLike } from './chunks.ts'
import { type Frame, type Frames, frameLike } from './frame.ts'
import { overQuality } from './list-links.ts'
import { phraseSet, wordSet } from './words/word-set.ts'

/** "they will attend: the presidents of A and B": the list behind the colon says who. */
export function listed(row: Row, k: number, frame: Frame): void {
  if (frame.verb.form !== 'finite') return
  const vague = !frame.subject || asParty(frame.subject).refs.length === 0 || frame.subject.head === 'they'
  if (!vague) return
  for (let j = k + 1; j < row.length; j++) {
    const chunk = row[j]!
    if (chunk.type === 'verb') return
    if (chunk.type !== 'mark' || chunk.word !== ':') continue
    const next = row[j + 1]
    if (next?.type === 'phrase' && asParty(next).refs.length >= 2)
      frame.subject = phraseLike(next, asParty(next))
    return
  }
}

/** "Among the ministers who took the floor was X": what is said of them is said of X. */
export function inverted(row: Row, frames: readonly Frame[]): void {
  const [among, whom] = row
  if (among?.type !== 'prep' || among.word !== 'among' || whom?.type !== 'phrase') return
  const be = frames.find(isNaming)
  if (!be?.object) return
  for (const frame of frames) if (frame.subject === whom) frame.subject = be.object
  be.subject = be.object
}

const GUESTS = phraseSet(
  'those, heads of state, leaders, ministers, presidents, guests, participants, speakers, ' +
    'dignitaries, officials, states, countries, others',
)

/** Who is told of without a name: "those", "the leaders". */
const isUnnamed = ({ head, determiner }: Phrase): boolean =>
  head === '' ? determiner === 'those' : GUESTS.has(head)

/** "Leaders expected to attend are A and B", "Those who took part were A and B": what is said of them is said of A and B. */
export function identified(row: Row, frames: readonly Frame[]): void {
  if (!frames.some(isNaming)) return
  const whom = row.find(
    (c): c is Phrase => c.type === 'phrase' && asParty(c).refs.length === 0 && isUnnamed(c),
  )
  if (!whom) return
  const told = frames.filter((f) => f.subject === whom && f.verb.lemma !== 'be')
  const be = frames.find(
    (f) =>
      isNaming(f) &&
      f.verb.form === 'finite' &&
      f.verb.first > whom.first &&
      (f.subject === null || f.subject === whom || told.some((t) => t.object === f.subject)),
  )
  if (!be) return
  for (const frame of told) if (frame.verb.first < be.verb.first) frame.subject = be.object
}

/** "… are A and B", "… included A and B" */
const isNaming = ({ verb, object }: Frame): boolean =>
  (verb.lemma === 'be' || verb.lemma === 'include') && object !== null && asParty(object).refs.length > 0

/** Verbs of taking part that can stand before who did: "Attending were A and B". */
const PRESENCE = wordSet('attend participate take speak chair preside represent join address host')

/** "Attending were A and B", "Also taking part was A": what opens the sentence is said of those behind the verb. */
export function fronted(row: Row, frames: Frames): void {
  let at = row[0]?.type === 'prep' && row[1]?.type === 'phrase' && isMark(row[2], ',') ? 3 : 0
  while (row[at]?.type === 'adverb') at++
  const opening = frames[at]
  if (opening?.verb.form !== 'ing' || !PRESENCE.has(opening.verb.lemma)) return
  if (opening.subject !== null && opening.subject !== opening.object) return
  const be = frames.find((f, k) => k > at && f !== null)
  const bare = !be?.subject || be.subject === opening.object
  if (be?.verb.lemma === 'be' && be.verb.form === 'finite' && be.object && bare) opening.subject = be.object
}

const ARRIVING = new Set(['come', 'arrive'])

/** "From among the partners came A and B", "Also came C": who came stands behind the first verb, which is at `at`. */
export function arrived(row: Row, at: number, frame: Frame): void {
  if (frame.subject !== null || !ARRIVING.has(frame.verb.lemma)) return
  if (frame.verb.form !== 'finite' || frame.object === null || asParty(frame.object).refs.length === 0) return
  const others = comersBehind(row, at + 2)
  frame.subject =
    others.length > 0
      ? phraseLike(frame.object, { refs: [...asParty(frame.object).refs, ...others] })
      : frame.object
  frame.object = null
}

/** "came A; from Fiji, B; from Oman, C": who else, each behind where he is from. */
function comersBehind(row: Row, from: number): number[] {
  const refs: number[] = []
  for (let k = from; k < row.length - 2; k++) {
    const [link, where] = [row[k]!, row[k + 1]!]
    if (link.type === 'verb') break
    if (link.type !== 'prep' || link.word !== 'from' || where.type !== 'phrase') continue
    const who = row[isMark(row[k + 2], ',') ? k + 3 : k + 2]
    if (where.refs.length === 1 && who?.type === 'phrase') refs.push(...where.refs, ...who.refs)
  }
  return refs
}

/** Verbs that stand for the one before. */
const ALSO = new Set(['have', 'do', 'be'])

const opensEllipsis = (chunk: Chunk): boolean =>
  chunk.type === 'phrase'
    ? chunk.head === 'so'
    : (chunk.type === 'sub' && chunk.word === 'as') || (chunk.type === 'adverb' && chunk.word === 'so')

/** "…, as had A and B", "…, as did the UN": the same is said of others. */
export function elliptical(row: Row, frames: Frames): Frame[] {
  const out: Frame[] = gapped(row, frames)
  for (let j = 1; j < row.length; j++) {
    const verb = row[j + 1]
    if (verb?.type !== 'verb' || !ALSO.has(verb.lemma) || !opensEllipsis(row[j]!)) continue
    const who = row[overQuality(row, j + 2)]
    if (who?.type !== 'phrase' || asParty(who).refs.length === 0) continue
    const main = mainBefore(frames, j)
    if (main)
      out.push(
        frameLike(main, {
          subject: phraseLike(who, { refs: asParty(who).refs }),
          verb: verbLike(main.verb, { negated: main.verb.negated || verb.negated }),
        }),
      )
  }
  return out
}

/** Verbs whose object is somebody or somewhere, each with its place. */
const SEEING = new Set(['meet', 'see', 'visit', 'receive'])

const BEHIND_PASSIVE = wordSet('by from in since')

/** "Nepal held it from 2014 to 2018, Oman from 2018", "the second was hosted by India, the third by Nepal". */
function gapped(row: Row, frames: Frames): Frame[] {
  const out: Frame[] = []
  for (let j = 1; j < row.length - 2; j++) {
    const [link, who, prep] = [row[j]!, row[j + 1]!, row[j + 2]!]
    if (who.type !== 'phrase' || who.refs.length === 0 || who.refs.length > 3) continue
    const followed = link.type === 'prep' && isFollowedBy(row, j - 1)
    const parts =
      followed ||
      (link.type === 'mark' && (link.word === ',' || link.word === ';')) ||
      (link.type === 'conj' && link.word === 'and')
    if (!parts) continue
    if (prep.type === 'phrase' && STATUS.test(prep.head)) {
      out.push(...statusTold(row, j, frames))
      continue
    }
    if (prep.type !== 'prep' || !BEHIND_PASSIVE.has(prep.word)) continue
    const main = mainBefore(frames, j, (k) => isFollowedBy(row, k))
    if (followed && !IN_TURN.has(main?.verb.lemma ?? '')) continue
    const many = prep.word === 'since' && main?.verb.lemma === 'be'
    if (!main?.subject || (main.subject.refs.length !== 1 && !many) || !usesPrep(row, main, prep.word))
      continue
    const end = gapEnd(row, j + 2)
    if (end === null) continue
    const preps: Frame['preps'] = []
    for (let k = j + 2; k < end; k++) {
      const [p, phrase] = [row[k]!, row[k + 1]]
      if (p.type === 'prep' && phrase?.type === 'phrase') preps.push({ word: p.word, phrase })
    }
    const verb = verbLike(main.verb, { first: who.first, last: who.last })
    // "met A in Suva and B in Apia": B is met, too.
    const isMet =
      link.type === 'conj' && prep.word === 'in' && SEEING.has(main.verb.lemma) && !main.verb.passive
    const gap = isMet && main.object ? { object: who } : { subject: who }
    out.push(frameLike(main, { ...gap, verb, preps, first: who.first, last: row[end - 1]!.last }))
  }
  return out
}

/** What one does after the other: "A joined in 1995, followed by B in 1997". */
const IN_TURN = wordSet('join accede enter sign ratify arrive come visit speak')

/** "…, followed by B": those behind did the same. */
function isFollowedBy(row: Row, k: number): boolean {
  const [comma, verb, by] = [row[k - 1], row[k], row[k + 1]]
  return (
    verb?.type === 'verb' &&
    verb.lemma === 'follow' &&
    comma?.type === 'mark' &&
    by?.type === 'prep' &&
    by.word === 'by'
  )
}

/** The last finite verb's frame before a place. */
function mainBefore(frames: Frames, at: number, isOut: (k: number) => boolean = () => false): Frame | null {
  for (let k = at - 1; k >= 0; k--) {
    const frame = frames[k]!
    if (frame !== null && frame.verb.form === 'finite' && !isOut(k)) return frame
  }
  return null
}

const STATUS = /(?:^| )(?:members?|observers?|partners?)$/

const BECOMING = wordSet('be become remain')

/** "Hungary became an observer in 2018 | and Uzbekistan a member in 2019". */
function statusTold(row: Row, j: number, frames: Frames): Frame[] {
  const [who, object] = [row[j + 1], row[j + 2]]
  const main = mainBefore(frames, j)
  const fits = main && BECOMING.has(main.verb.lemma) && STATUS.test(main.object?.head ?? '')
  const end = gapEnd(row, j + 2)
  if (!fits || who?.type !== 'phrase' || object?.type !== 'phrase' || end === null) return []
  const verb = verbLike(main.verb, { first: who.first, last: who.last })
  return [
    frameLike(main, { subject: who, object, verb, preps: [], first: who.first, last: row[end - 1]!.last }),
  ]
}

/** Whether the verb of the first part goes with the preposition that stands for it in the second. */
const usesPrep = (row: Row, { verb, last }: Frame, word: string) =>
  row.some((c) => c.type === 'prep' && c.word === word && c.first >= verb.last && c.last <= last)

const ENDING = wordSet(', ; .')

/** Where a part without a verb ends; null where a verb stands in it. */
function gapEnd(row: Row, from: number): number | null {
  for (let k = from; k < row.length; k++) {
    const chunk = row[k]!
    if (chunk.type === 'verb' && chunk.form === 'finite') return null
    if ((chunk.type === 'mark' && ENDING.has(chunk.word)) || (chunk.type === 'conj' && chunk.word === 'and'))
      return k
  }
  return row.length
}
