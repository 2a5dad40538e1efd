/** Days of gatherings that the sentences around them give: news of the last days, "It took place on 12 May". */
import type { DateSpan } from '../../model/dates.ts'
import type { AnchoredDate } from '../anchor-dates.ts'
import { dayNumber } from '../calendar.ts'
import { opensDiaryItem } from '../diary-item.ts'
import { type Reading, textOf } from '../reading.ts'
import type { MeetingNaming } from '../recognize/meeting-naming.ts'
import { CONVENES } from '../recognize/who-meets.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { type BySentence, distance, isBefore, ownDate } from './meeting-dates.ts'
import type { Draft } from './meeting-draft.ts'
import { isRegistered } from './meeting-registry.ts'

/** Whether a body's sessions last for days, where those of parliaments and the United Nations last for months. */
const isOfDays = ({ lexicon }: Reading, { body }: Draft): boolean =>
  body !== null && CONVENES.has(lexicon.bodies.get(body)?.subtype ?? '')

/** A gathering told without a date right behind a dated sentence of the last days was held then. */
export function dateByStory(
  reading: Reading,
  draft: Draft,
  dates: BySentence<AnchoredDate>,
  published: DateSpan | null,
): void {
  if (published?.precision !== 'day' || (draft.level === 'session' && !isOfDays(reading, draft))) return
  const sentence = reading.sentenceOf[draft.namings[0]!.first]!
  let opens = sentence
  while (opens > Math.max(0, sentence - 3) && !opensDiaryItem(reading, opens)) opens--
  const near: AnchoredDate[] = []
  for (let s = opens; s <= sentence; s++)
    for (const date of dates.get(s) ?? []) if (date.value?.precision === 'day') near.push(date)
  const days = near.filter((d) => {
    const gap = dayNumber(published.from) - dayNumber(d.value!.from)
    return gap >= 0 && gap <= 14
  })
  const last = days.at(-1)
  if (last && isBefore(reading, draft.namings[0]!, last)) return
  if (last?.value && !isRegistered(reading, draft))
    Object.assign(draft, {
      date: { from: last.value.from, to: last.value.to, precision: 'day', basis: 'inferred' },
      dateAt: { first: last.first, last: last.last },
    })
}

const THIS = wordList('it this that')

/** "It took place on 23 March 1997", "This was held …": the sentence behind a gathering's that goes on about it. */
export function dateBySequel(reading: Reading, draft: Draft, dates: BySentence<AnchoredDate>): void {
  if (draft.date || draft.postponed) return
  const { tokens, sentences, sentenceOf } = reading
  for (const naming of draft.namings) {
    const own = sentenceOf[naming.first]!
    const next = sentences[own + 1]
    if (next?.block !== sentences[own]!.block || !isIn(tokens[next.first], THIS)) continue
    const said = textOf(reading, next.first + 1, Math.min(next.first + 5, next.last))
    if (
      !/^(?:took place|takes place|will take place|was (?:held|convened|opened)|is to be held|will be held|met|opened)\b/.test(
        said,
      )
    )
      continue
    const date = dates.get(own + 1)?.find((d) => d.value)
    if (!date) continue
    draft.date = date.value
    draft.dateAt = { first: date.first, last: date.last }
    return
  }
}

const OTHERS = wordList('last previous next first earlier former')

/** "The last summit was held on 16 October": another than the one told. */
const isAnother = ({ tokens }: Reading, { first }: MeetingNaming): boolean =>
  isIn(tokens[first], OTHERS) || isIn(tokens[first - 1], OTHERS)

/** "… preside over the meeting on May 20 and 21": a later description of an undated gathering gives its days. */
export function dateByReference(
  reading: Reading,
  draft: Draft,
  namings: readonly MeetingNaming[],
  told: BySentence<MeetingNaming>,
  dates: BySentence<AnchoredDate>,
): void {
  if (draft.date && draft.date.precision !== 'year') return
  for (let i = namings.indexOf(draft.namings[0]!) + 1; i < namings.length; i++) {
    const naming = namings[i]!
    if (!naming.bare) return
    if (isAnother(reading, naming)) continue
    const own = ownDate(reading, naming, told, dates)
    if (own?.value?.precision !== 'day' || distance(naming, own) > 8 || own.first < naming.first) continue
    if (draft.date && own.value.from.slice(0, 4) !== draft.date.from) continue
    draft.date = own.value
    draft.dateAt = { first: own.first, last: own.last }
    return
  }
}
