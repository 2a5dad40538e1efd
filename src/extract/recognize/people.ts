/**
 * Names of people: runs of capitals that no other recognizer took, weighed by what stands around them.
 * Sure signs first (an honorific, an office before or in apposition, a name the registry knows), then plain runs
 * of two and more; single names only where a sign or a fuller naming elsewhere bears them out.
 */
import { fold } from '../../text/fold.ts'
import type { Sentence } from '../../text/sentences.ts'
import { oneCopy } from '../../text/word-table.ts'
import { coverage, type Naming, type Reading, spanCover, wordsOf } from '../reading.ts'
import { remember } from '../remember.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { runAt } from './name-runs.ts'
import { hasSignAfter, signBefore, standsAlone } from './name-signs.ts'
import { officeAt, officeBefore, type Run, type RunContext } from './name-words.ts'
import { namesOfStates } from './names-of-states.ts'
import { withNicknames } from './nicknames.ts'
import type { OfficeNaming } from './offices.ts'
import { withOtherScripts } from './other-scripts.ts'
import { quietly } from './shouted-names.ts'
import { isBorneOut, isOrdinary, isThing, namesThing } from './things.ts'

export type PersonNaming = Naming & {
  kind: 'actor'
  /** Folded parts of the name, initials and particles left out. */
  parts: string[]
  /** How sure: a sign beside it, or only the run itself. */
  sure: boolean
  /** The office of one holder right before the name, in lower case. */
  title: string | null
}

/** Whether the registry knows the parts as one person's. */
function known(context: RunContext, run: Run): boolean {
  if (run.words.length < 2) return false
  const { bearers } = context.reading.lexicon
  const first = bearers.get(run.words[0]!.folded)
  if (!first) return false
  const others = run.words.slice(1).map((word) => bearers.get(word.folded))
  return first.some((person) => others.some((those) => those?.includes(person)))
}

function partsOf({ words }: Run): string[] {
  const parts: string[] = []
  for (const { folded } of words) parts.push(folded)
  return parts
}

/** What all namings of one spelling refer to: one copy, by which they are grouped. */
const refOf = remember((name) => oneCopy(`actor/~${fold(name)}`))

const naming = (context: RunContext, run: Run, sure: boolean, rule: string): PersonNaming => {
  const { reading } = context
  const office = officeBefore(context, run.first)
  const said = wordsOf(reading, run.first, run.last)
  const words = said.includes(']') ? said.replace(/[[\]]/g, '') : said
  const name = quietly(words, reading.tokens[run.first]!.sense.familyName)
  return {
    kind: 'actor',
    first: run.first,
    last: run.last,
    ref: refOf(name),
    name,
    rule,
    form: null,
    nested: false,
    parts: partsOf(run),
    sure,
    title: office && !office.plural ? office.said : null,
  }
}

type Candidate = { run: Run; sign: string | null; alone: boolean }

/** "Vice-Presidents: Lin Yun (Fiji)": a short line, but no heading. */
function isLabelled(context: RunContext, { first, last }: Sentence): boolean {
  const { tokens } = context.reading
  const office = officeAt(context, first)
  if (!office || tokens[office.last]?.text !== ':') return false
  if (office.plural) return true
  for (let i = office.last; i < last; i++) if (tokens[i]!.text === '(') return true
  return false
}

/** All runs with the weight they have by themselves. */
function candidates(context: RunContext): Candidate[] {
  const { reading } = context
  const out: Candidate[] = []
  let end = 0
  for (const i of reading.openings.capitals) {
    const sentence = reading.sentences[reading.sentenceOf[i]!]!
    if (i < end && i > sentence.first) continue
    const run = runAt(context, i, sentence.last)
    if (!run) continue
    end = run.last
    const heading = reading.read.blocks[sentence.block]!.kind === 'heading' && !isLabelled(context, sentence)
    const candidate = weigh(context, run, heading)
    if (candidate) out.push(candidate)
  }
  return out
}

/** A run with the weight it has by itself; null for what is surely nobody. */
function weigh(context: RunContext, run: Run, heading: boolean): Candidate | null {
  const { tokens } = context.reading
  const said = signBefore(context, run.first)
  // "King Abdullah | Sports City": a thing that bears somebody's name.
  if (said === 'office' && !heading && namesThing(context, run.last)) return null
  const ordinary = isOrdinary(context, run)
  const before = ordinary && !isBorneOut(context, run, said) ? null : said
  const after = !ordinary && hasSignAfter(context, run.last)
  const sign = before
    ? `person/${before}-before`
    : after
      ? 'person/office-after'
      : known(context, run)
        ? 'person/registry-name'
        : null
  // Who is said to be somebody is no thing, nor is whoever the registry knows.
  const isSaid = before !== null && run.last - run.first <= 3 && !tokens[run.last - 1]!.sense.thingHead
  if (!isSaid && sign !== 'person/registry-name' && (ordinary || isThing(context, run))) return null
  return {
    run,
    sign: heading && sign === 'person/office-after' && !isSaidBy(context, run.first) ? null : sign,
    alone: sign === null && !heading && standsAlone(context, run),
  }
}

/** "Press conference by A, Foreign Minister", "Interview with A": what stands behind in a heading is a name. */
const isSaidBy = ({ reading: { tokens } }: RunContext, at: number): boolean => isIn(tokens[at - 1], SAID_BY)
const SAID_BY = wordList('by with of')

function refuse(reading: Reading, run: Run): void {
  const why = 'no title, office or fuller name beside it'
  const claim = { first: run.first, last: run.last, rule: 'person/name-run' }
  reading.trace?.push({ about: 'claim', claim, fate: 'refused', to: null, why })
}

/** Single names borne out by a fuller naming in this document, or by the registry beyond doubt. */
function isPartial({ first, last, words }: Run, fuller: ReadonlySet<string>): boolean {
  return last - first <= 3 && words.length >= 1 && words.every((word) => fuller.has(word.folded))
}

/**
 * Finds people. `known` are the names found before, `offices` the offices; both are kept out of names.
 */
export function findPeople(
  reading: Reading,
  names: readonly Naming[],
  offices: readonly OfficeNaming[],
): PersonNaming[] {
  const context: RunContext = {
    reading,
    names,
    cover: coverage(reading, names),
    offices,
    officeCover: spanCover(reading, offices),
    small: new Map(),
  }
  const runs = candidates(context)
  const fuller = new Set<string>()
  for (const { run, sign, alone } of runs)
    if (sign !== null || alone) for (const { folded } of run.words) fuller.add(folded)
  const isSure = (at: number) =>
    runs[at]!.sign !== null || runs[at]!.alone || isPartial(runs[at]!.run, fuller)
  const ofStates = namesOfStates(context, runs, isSure)
  for (const at of ofStates) for (const { folded } of runs[at]!.run.words) fuller.add(folded)
  const people: PersonNaming[] = []
  for (const [at, { run, sign, alone }] of runs.entries()) {
    if (!ofStates.has(at) && !isSure(at)) refuse(reading, run)
    else if (run.words.length > 0) {
      const bare = ofStates.has(at) ? 'person/of-state' : 'person/name-part'
      const rule = sign ?? (alone ? 'person/name-run' : bare)
      people.push(naming(context, run, sign !== null || ofStates.has(at), rule))
    }
  }
  return withNicknames(reading, withOtherScripts(reading, people))
}
