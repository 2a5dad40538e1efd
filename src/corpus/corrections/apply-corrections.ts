/**
 * A person's corrections over what was read: some change the facts of a document, some decide what linking joins.
 * Splits first, then kinds, then who is one, then relations, each in the order of the file; so what a correction is
 * about is found among the facts that stand.
 */
import type { Facts } from '../../extract/read-document.ts'
import type { Correction, CorrectionKind, Corrections, Passage, Trouble } from '../../model/corrections.ts'
import { occurrenceId } from '../group.ts'
import type { Decisions } from '../merge-groups.ts'
import { changeKind } from './change-kind.ts'
import { addRelation, changeRelations, dateOf } from './correct-relations.ts'
import { type Decided, decide, decisionsOf, isSplitLater, nothingDecided } from './decide.ts'
import { findNaming, type Naming, placeOf, type Reading } from './find-naming.ts'
import { splitNaming } from './split-naming.ts'

/** A correction that does not fit what was read. */
export type Stale = { entry: number; correct: CorrectionKind; trouble: Trouble; passage: Passage }

export type Corrected = {
  /** In the order given. */
  readings: Reading[]
  decisions: Decisions
  /** Pairs that must be one or two, by the number of their entry: for whoever links to see whether they are. */
  claims: { entry: number; pair: readonly [string, string]; one: boolean }[]
  stale: Stale[]
}

type State = { readings: Map<string, Reading>; decided: Decided; claims: Corrected['claims'] }

const STAGES: readonly (readonly CorrectionKind[])[] = [
  ['split'],
  ['kind'],
  ['merge', 'apart', 'rename', 'meeting-date'],
  ['wrong-relation', 'date', 'add-relation'],
]

/** Applies what fits and names what does not; entries are numbered from 1. */
export function applyCorrections(readings: readonly Reading[], corrections: Corrections): Corrected {
  const state: State = {
    readings: new Map(readings.map((r) => [r.document.id, r])),
    decided: nothingDecided(),
    claims: [],
  }
  const stale: Stale[] = []
  for (const stage of STAGES)
    corrections.forEach((correction, k) => {
      if (!stage.includes(correction.correct)) return
      const trouble = applyOne(state, correction, k + 1)
      if (trouble)
        stale.push({ entry: k + 1, correct: correction.correct, trouble, passage: passageOf(correction) })
    })
  return {
    readings: readings.map((r) => state.readings.get(r.document.id)!),
    decisions: decisionsOf(state.decided),
    claims: state.claims,
    stale: stale.toSorted((a, b) => a.entry - b.entry),
  }
}

/** The passage by which a person finds a correction's subject. */
export function passageOf(correction: Correction): Passage {
  if ('relation' in correction) return correction.relation.passage
  return 'this' in correction ? correction.this : correction.these[0]!
}

/** @returns why it does not fit, or null */
function applyOne(state: State, correction: Correction, entry: number): Trouble | null {
  switch (correction.correct) {
    case 'split':
      return split(state, correction, entry)
    case 'kind':
      return withNaming(state, correction.this, ({ document, index }) => {
        const { name, kind } = state.readings.get(document)!.facts.entities[index]!
        for (const [id, { facts }] of state.readings)
          setFacts(state, id, changeKind(facts, name, kind, correction.kind))
        return null
      })
    case 'merge':
    case 'apart':
      return joinOrPart(state, correction, entry)
    case 'rename':
      return withNaming(state, correction.this, (naming) => {
        const id = occurrenceId(naming)
        state.decided.names.delete(id) // the last one wins, and stands last
        state.decided.names.set(id, correction.name)
        return null
      })
    case 'meeting-date':
      return withNaming(state, correction.this, (naming) => setMeetingDate(state, naming, correction.date))
    case 'wrong-relation':
    case 'date':
    case 'add-relation':
      return correctRelation(state, correction)
  }
}

function setFacts(state: State, document: string, facts: Facts): void {
  state.readings.set(document, { ...state.readings.get(document)!, facts })
}

function withNaming(
  state: State,
  passage: Passage,
  work: (naming: Naming) => Trouble | null,
): Trouble | null {
  const naming = findNaming(state.readings, passage)
  return typeof naming === 'string' ? naming : work(naming)
}

type Entry<K extends CorrectionKind> = Extract<Correction, { correct: K }>

/** The namings of each document go to an entity there; those are one. */
function split(state: State, { these, name }: Entry<'split'>, entry: number): Trouble | null {
  const found = these.map((passage) => {
    const place = placeOf(state.readings, passage)
    const naming = findNaming(state.readings, passage)
    return typeof place === 'string' ? place : typeof naming === 'string' ? naming : { place, naming }
  })
  const trouble = found.find((f): f is Trouble => typeof f === 'string')
  if (trouble) return trouble
  const all = found.filter((f) => typeof f !== 'string')
  const label = `${these[0]!.document}/${these[0]!.start}`
  let first: Naming | null = null
  for (const id of new Set(all.map((f) => occurrenceId(f.naming)))) {
    const own = all.filter((f) => occurrenceId(f.naming) === id)
    const { document, index } = own[0]!.naming
    const places = own.map((f) => f.place)
    const outcome = splitNaming(state.readings.get(document)!.facts, index, places, name)
    setFacts(state, document, outcome.facts)
    const naming = { document, index: outcome.index }
    state.decided.alone.set(occurrenceId(naming), { label, entry })
    if (first) decide(state.decided, first, naming, true)
    first ??= naming
  }
  return null
}

function joinOrPart(
  state: State,
  { correct, these }: Entry<'merge' | 'apart'>,
  entry: number,
): Trouble | null {
  const namings = these.map((passage) => findNaming(state.readings, passage))
  const trouble = namings.find((n): n is Trouble => typeof n === 'string')
  if (trouble) return trouble
  const [first, ...others] = namings as Naming[]
  const one = correct === 'merge'
  for (const other of others) {
    const later = [first!, other].some((naming) => isSplitLater(state.decided, naming, entry))
    if (!one || !later) decide(state.decided, first!, other, one)
    state.claims.push({ entry, pair: [occurrenceId(first!), occurrenceId(other)], one })
  }
  return null
}

/** Its relations follow when all documents are joined. */
function setMeetingDate(state: State, { document, index }: Naming, date: string): Trouble | null {
  const { facts } = state.readings.get(document)!
  const entity = facts.entities[index]!
  if (entity.kind !== 'meeting') return 'no-meeting'
  setFacts(state, document, {
    ...facts,
    entities: facts.entities.with(index, { ...entity, date: dateOf(date) }),
  })
  return null
}

function correctRelation(
  state: State,
  correction: Entry<'wrong-relation' | 'date' | 'add-relation'>,
): Trouble | null {
  const { readings, decided } = state
  const same = (a: Naming, b: Naming) =>
    occurrenceId(a) === occurrenceId(b) ||
    decided.pairs.some(
      ({ pair, one }) => one && pair.includes(occurrenceId(a)) && pair.includes(occurrenceId(b)),
    )
  const facts =
    correction.correct === 'add-relation'
      ? addRelation(readings, correction, (a, b) => decide(decided, a, b, true))
      : changeRelations(readings, correction.relation, same, (relation) =>
          correction.correct === 'date' ? [{ ...relation, date: dateOf(correction.date) }] : [],
        )
  if (typeof facts === 'string') return facts
  setFacts(state, correction.relation.passage.document, facts)
  return null
}
