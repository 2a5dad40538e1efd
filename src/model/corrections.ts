/**
 * A person's decisions over what was read, as graph-data/corrections.yaml holds them. Each is keyed by the words it
 * is about, with the document and where they stand in it, so that it outlives a rebuild. `checkCorrections` is the
 * door.
 *
 *     - correct: merge
 *       these:
 *         - {document: baku, start: 171, end: 183, words: Prak Sokhonn}
 *         - {document: suva, start: 20, end: 34, words: Sokhonn Prak}
 *       why: one minister
 */
import * as z from 'zod/mini'
import { latest } from './dates.ts'
import { ENTITY_KINDS } from './kinds.ts'
import { MODALITIES, RELATION_TYPES, type RelationType } from './relations.ts'

const text = z.string().check(z.minLength(1, 'is empty'))
const offset = z.int().check(z.minimum(0))

/** Words of a document: UTF-16 offsets into its text as stored, end exclusive, and the words themselves. */
export const passage = z
  .strictObject({ document: text, start: offset, end: offset, words: text })
  .check(z.refine((p) => p.start < p.end, { message: 'has its end before its start' }))
export type Passage = z.infer<typeof passage>

const why = z.optional(z.string())

const ISO = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/
const isReal = (value: string) => ISO.test(value) && value <= latest(value.slice(0, 7)).slice(0, value.length)

function isDateOrRange(value: string): boolean {
  const [from = '', to = from, ...more] = value.split('/')
  return more.length === 0 && isReal(from) && isReal(to) && from.length === to.length && from <= to
}

/** "2021", "2021-10", "2021-10-12", or a range "2021-10-12/2021-10-13". YAML reads a bare year as a number. */
const date = z.pipe(
  z.transform((value: unknown) => (typeof value === 'number' ? String(value) : value)),
  z
    .string()
    .check(
      z.refine(isDateOrRange, { message: 'is no date such as 2021, 2021-10-12 or 2021-10-12/2021-10-13' }),
    ),
)

/** A relation by its type, a naming of either end, and the passage that says it. */
const relation = z.strictObject({
  type: z.enum(RELATION_TYPES as [RelationType, ...RelationType[]]),
  from: passage,
  to: passage,
  passage,
})
export type RelationAt = z.infer<typeof relation>

const CORRECTION = {
  /** The namings are of one. */
  merge: z.strictObject({ correct: z.literal('merge'), these: z.array(passage).check(z.minLength(2)), why }),
  /** The two are not one: refuses a proposal, too. */
  apart: z.strictObject({ correct: z.literal('apart'), these: z.tuple([passage, passage]), why }),
  /** The namings are of somebody else than they were read as; together they are one. */
  split: z.strictObject({
    correct: z.literal('split'),
    these: z.array(passage).check(z.minLength(1)),
    name: z.optional(text),
    why,
  }),
  rename: z.strictObject({ correct: z.literal('rename'), this: passage, name: text, why }),
  /** Holds for whatever has this name and was read as of the same kind. */
  kind: z.strictObject({ correct: z.literal('kind'), this: passage, kind: z.enum(ENTITY_KINDS), why }),
  'wrong-relation': z.strictObject({ correct: z.literal('wrong-relation'), relation, why: text }),
  'add-relation': z.strictObject({
    correct: z.literal('add-relation'),
    relation,
    modality: z.optional(z.enum(MODALITIES)),
    date: z.optional(date),
    title: z.optional(text),
    status: z.optional(text),
    mode: z.optional(text),
    why,
  }),
  /** Of a relation. */
  date: z.strictObject({ correct: z.literal('date'), relation, date, why }),
  /** Of a gathering, and of what is told of it. */
  'meeting-date': z.strictObject({ correct: z.literal('meeting-date'), this: passage, date, why }),
} as const

export type CorrectionKind = keyof typeof CORRECTION
export const CORRECTION_KINDS = Object.keys(CORRECTION) as CorrectionKind[]

export type Correction = { [K in CorrectionKind]: z.infer<(typeof CORRECTION)[K]> }[CorrectionKind]
/** Any sort of correction. */
export const correction = z.union(Object.values(CORRECTION))
export type Corrections = readonly Correction[]

/** The schema of one sort of correction. */
export const schemaOf = (kind: CorrectionKind) => CORRECTION[kind]

/** Why a correction does not fit what was read any more. */
export const TROUBLES = [
  'no-document',
  'no-words',
  'several-places',
  'nothing-named',
  'other-document',
  'no-relation',
  'no-such-relation',
  'no-meeting',
  'overruled',
] as const
export type Trouble = (typeof TROUBLES)[number]
