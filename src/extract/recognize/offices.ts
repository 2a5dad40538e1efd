/**
 * Offices as written, with whose they are:
 *
 *     Kazakh | first deputy | minister | of foreign affairs | of the Republic of Kazakhstan
 *     whose    modifiers      head       field                whose
 */
import { overShortForm } from '../over-short-form.ts'
import type { Naming, Reading } from '../reading.ts'
import type { Noun } from '../words/nouns.ts'
import type { OfficeHead } from '../words/office-heads.ts'
import { EPITHETS, OFFICE_ABBREVIATIONS } from '../words/offices.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { type Named, nameAt } from './named.ts'
import { fieldEnd } from './office-field.ts'
import { type OfficeContext, ownerBefore, ownersAround } from './office-owners.ts'
import { headAt, titleOf } from './office-title.ts'
import { titleWords } from './title-words.ts'

export type OfficeNaming = {
  first: number
  last: number
  /** The title without whose it is: "First Deputy Minister of Foreign Affairs". */
  title: string
  /** The title in lower case, in the singular, and what it can stand for as a noun. */
  said: string
  singular: string
  noun: Noun
  /** The title says of itself that it is over: "former president". */
  former: boolean
  scope: OfficeHead['scope']
  plural: boolean
  /** States and bodies whose office it is; several for "the presidents of A, B and C". */
  whose: Naming[]
  /** "his", "its", "their": whose it is stands elsewhere. */
  possessive: string | null
  /** "Ambassador to Austria": where the office is held, not whose it is. */
  to: Naming | null
}

/** Finds offices in the order of the text; they do not overlap. */
export function findOffices(reading: Reading, named: Named): OfficeNaming[] {
  const { cover, known } = named
  const found: OfficeNaming[] = []
  let end = 0
  for (const i of reading.openings.offices) {
    const sentence = reading.sentences[reading.sentenceOf[i]!]!
    const floor = Math.max(sentence.first, end)
    if (i < floor || nameAt(named, i) || isVerbHere(reading, i)) continue
    const head = headAt(reading, i)
    if (!head || head.words.some((_, k) => nameAt(named, i + k))) continue
    const office = officeAt({ reading, cover, known, floor, ceiling: sentence.last }, i, head)
    if (isRank(reading, office, found.at(-1))) continue
    found.push(office)
    end = office.last
  }
  return found
}

/** "who heads ESCAP", "She currently chairs the board": a verb. */
function isVerbHere({ tokens }: Reading, i: number): boolean {
  // "to host and chair the summit"
  if (tokens[i]!.text === 'chair') {
    const joined = tokens[i - 1]?.lower === 'and' && tokens[i - 2]?.sense.verb?.lemma === 'host'
    return joined && tokens[i + 1]?.sense.determiner === true
  }
  if (tokens[i]!.text !== 'heads' && tokens[i]!.text !== 'chairs') return false
  return isIn(tokens[i - 1], BEFORE_VERBS)
}

const BEFORE_VERBS = wordList('who which that he she it also now currently still country and')

/** "CICA Secretary General, H.E. | Ambassador | Lin Yun": a rank behind the office that is held. */
function isRank({ tokens }: Reading, { first, last, said, whose, to }: OfficeNaming, held?: OfficeNaming) {
  if (said !== 'ambassador' || whose.length > 0 || to !== null || !tokens[last]?.capital) return false
  if (!held || held.plural || first - held.last > 2) return false
  return first === held.last || tokens[first - 1]!.sense.style
}

/** The office whose head stands at `at`. */
function officeAt(context: OfficeContext, at: number, head: OfficeHead): OfficeNaming {
  const { reading, floor } = context
  const { scope, plural } = head
  const opens = overModifiers(context, at)
  const closes = overFields(context, at + head.words.length)
  const { title, said, singular, noun, former } = titleWords(titleOf(reading, opens, at, closes, head))
  const first = overEpithets(reading, opens, floor)
  const before = ownerBefore(context, first, plural)
  const behind = overInOffice(reading, closes)
  const { whose, to, last } = ownersAround(context, { said, last: behind, scope, plural }, before)
  const end = overAbbreviation(reading, last)
  const { possessive } = before
  return { first, last: end, title, said, singular, noun, former, scope, plural, whose, possessive, to }
}

/** "first deputy | minister": where a title begins. */
function overModifiers(context: OfficeContext, head: number): number {
  const { tokens } = context.reading
  let i = head
  while (i > context.floor && tokens[i - 1]!.sense.officeModifier && tokens[i]!.joint !== '') {
    if (nameAt(context, i - 1)) break
    i--
  }
  return i
}

/** "minister of state | for external affairs", "head | of public relations": where a title ends. */
function overFields(context: OfficeContext, at: number): number {
  const { reading, ceiling } = context
  // "Minister of State (MoS) for External Affairs"
  const behind = overShortForm(reading.tokens, at)
  const end = fieldEnd(reading, context, behind, ceiling)
  // A second one: "minister of state for external affairs".
  return end === behind ? at : fieldEnd(reading, context, end, ceiling)
}

/** "newly | elected" */
const CHOSEN = wordList('elected appointed inaugurated minted reelected reappointed reinaugurated reminted')

/** "the honourable President", "Laos' newly elected President": where what stands before a title begins. */
function overEpithets({ tokens }: Reading, title: number, floor: number): number {
  let i = title
  while (i > floor) {
    const before = tokens[i - 1]!
    // "Laos' long-serving President"
    const isCompound = before.joint === '-' && !before.capital && i - 2 >= floor && !tokens[i - 2]!.capital
    if (isCompound) i -= 2
    else if (isIn(isIn(before, CHOSEN) ? tokens[i - 2] : before, EPITHETS)) i--
    else break
  }
  return i
}

/** "Chairperson | -in-Office" */
const overInOffice = ({ tokens }: Reading, at: number): number =>
  tokens[at]?.lower === 'in' && tokens[at]!.joint === '-' && tokens[at + 1]?.lower === 'office' ? at + 2 : at

/** "External Affairs Minister (EAM) S. Jaishankar" */
const overAbbreviation = ({ tokens }: Reading, at: number): number =>
  OFFICE_ABBREVIATIONS.has(tokens[at + 1]?.text ?? '') ? overShortForm(tokens, at) : at
