/**
 * Single names that are somebody's because of the state behind them: "Berg of Sweden, Rao of Fiji and Vuna of Tonga".
 * One is taken where the registry knows an office of somebody so called in that state, or where somebody whose name is
 * beyond doubt stands in the same list.
 */
import { fold } from '../../text/fold.ts'
import type { Naming } from '../reading.ts'
import { isSmallToo, type Run, type RunContext } from './name-words.ts'
import { isOrdinary, isThing, PLACING } from './things.ts'

/** The state right behind a run: "Berg | of the Netherlands"; null without one. */
function stateBehind({ reading: { tokens }, names, cover }: RunContext, { last }: Run): Naming | null {
  if (tokens[last]?.lower !== 'of') return null
  const at = tokens[last + 1]?.lower === 'the' ? last + 2 : last + 1
  const name = names[cover[at] ?? -1]
  return name?.kind === 'state' && name.form === 'name' && name.first === at ? name : null
}

/** Whether a run is one word that may be a name: "the Bank", "in Suva" and everyday words are none. */
function mayBeName(context: RunContext, run: Run): boolean {
  const word = run.words[0]
  if (!word || run.last - run.first !== 1 || word.text === word.text.toUpperCase()) return false
  const before = context.reading.tokens[run.first - 1]?.lower ?? ''
  if (before === 'the' || before === 'of' || PLACING.has(before) || isSmallToo(context, word.lower))
    return false
  return !isOrdinary(context, run) && !isThing(context, run) && !word.sense.placeWord
}

/** Whether the registry knows an office in a state of somebody of that family. */
function isKnownThere({ reading: { lexicon } }: RunContext, { words }: Run, state: Naming): boolean {
  const family = words[0]!.folded
  const known = lexicon.bearers.get(family) ?? []
  return known.some(
    ({ fact }) =>
      fact.family !== null &&
      fold(fact.family) === family &&
      fact.offices.some((office) => `state/${office.of}` === state.ref),
  )
}

/** Whether a run begins right behind a place in a list: "…, | Rao", "… and Rao", "…, and Rao". */
function followsIn({ reading: { tokens } }: RunContext, end: number, { first }: Run): boolean {
  const [comma, and] = [tokens[end]?.text === ',', tokens[first - 1]?.lower === 'and']
  return (first === end + 1 && (comma || and)) || (first === end + 2 && comma && and)
}

/**
 * The places among some runs, in the order of the text, of those that only their state makes somebody's name.
 * @param isSure whether the run at a place is a name without that
 */
export function namesOfStates(
  context: RunContext,
  runs: readonly { run: Run }[],
  isSure: (at: number) => boolean,
): ReadonlySet<number> {
  const found = new Set<number>()
  let list: number[] = []
  let borneOut = false
  let end = -1
  const close = () => {
    if (borneOut && list.length > 0) for (const at of list) found.add(at)
    list = []
    borneOut = false
  }
  for (const [at, { run }] of runs.entries()) {
    const state = stateBehind(context, run)
    if (state === null) continue
    if (!followsIn(context, end, run)) close()
    end = state.last
    const sure = isSure(at)
    if (!sure && mayBeName(context, run)) {
      list.push(at)
      if (isKnownThere(context, run, state)) found.add(at)
    }
    borneOut ||= sure || found.has(at)
  }
  close()
  return found
}
