/**
 * A forum that is called like its gatherings, told as one of them: "the Eastern Economic Forum will be held in
 * September", "at the Astana International Forum on 8 June". A day beside it is needed: the body alone has none.
 */
import { overShortForm } from '../over-short-form.ts'
import { type DateNaming, type Naming, type PerToken, type Reading, textOf } from '../reading.ts'
import { remember } from '../remember.ts'

const gathers = remember((name) => /(?:forum|dialogue|summit)$/i.test(name))
/** What is held, behind the name. */
const HELD =
  /^(?:(?:will|is|was|has) )?(?:(?:to )?(?:be|been|being) )?(?:held|convened|take place|took place|takes place|opens|opened|kicks off|kicked off|begins|began|concluded|closed)\b/
/** Where somebody is, or what is hosted, before the name. */
const AT =
  /\b(?:at|attend|attended|attending|address|addressed|addressing|sidelines of|margins of|hosts?|hosted|hosting) (?:the )?$/
/** What somebody comes for, before the name. */
const FOR =
  /\b(?:meet|gather|come|comes|came|coming|arrives?|arrived|stay|stays|stayed|joined|travels?|flies|flew)\b.* (?:for|and) (?:the )?$/
/** Words before the name in which somebody comes. */
const REACH = 16

/** Whether a body's name stands for a gathering of it here. */
export function isOccasion(reading: Reading, body: Naming, dates: PerToken<DateNaming>): boolean {
  if (!gathers(body.name) || reading.lexicon.bodies.get(body.ref)?.parent) return false
  const { first, last } = reading.sentences[reading.sentenceOf[body.first]!]!
  const { tokens } = reading
  const end = overShortForm(tokens, body.last)
  const behind = textOf(reading, end, Math.min(last, end + 5))
  const before = `${textOf(reading, Math.max(first, body.first - REACH), body.first)} `
  const isFor = FOR.test(before)
  if (!isFor && !HELD.test(behind) && !AT.test(before)) return false
  for (let i = isFor ? first : body.last; i < last; i++) if (dates[i] !== undefined) return true
  return false
}
