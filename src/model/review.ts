/**
 * What a build joined over documents, and on which signals; what it left apart, and what was missing: for a person
 * to review. Part of graph.json, so that the two are always of one build.
 */
import * as z from 'zod/mini'
import { CORRECTION_KINDS, type CorrectionKind, correction, passage, TROUBLES } from './corrections.ts'
import { mention } from './evidence.ts'
import { ENTITY_KINDS } from './kinds.ts'

/** What speaks for one entity under two names. */
export const SIGNALS = [
  'registry',
  'name',
  'order',
  'spelling',
  'sound',
  'initials',
  'part',
  'office',
  'affiliation',
  'gathering',
  'acronym',
  'series',
  'ordinal',
  'date',
  'city',
] as const
export type SignalId = (typeof SIGNALS)[number]

/** What speaks against it, or is missing. */
export const OBJECTIONS = [
  'second-signal',
  'other-office',
  'other-affiliation',
  'other-years',
  'other-ordinal',
  'other-date',
  'other-city',
  'named-together',
  'several',
  'refused',
] as const
export type ObjectionId = (typeof OBJECTIONS)[number]

const signal = z.object({
  signal: z.enum(SIGNALS),
  /** What is shared: "Foreign Minister, KAZ". */
  detail: z.optional(z.string()),
})
export type Signal = z.infer<typeof signal>

/** An entity before joining: under which name which documents know it, and the first passage that names it. */
const side = z.object({
  name: z.string(),
  documents: z.array(z.string()),
  /** Null where no passage names it. */
  at: z.nullable(mention),
})
export type Side = z.infer<typeof side>

const kind = z.enum(ENTITY_KINDS)

export const review = z.object({
  /** Entities joined though their documents name them differently. */
  merges: z.array(
    z.object({
      /** Key in the graph. */
      key: z.string(),
      kind,
      name: z.string(),
      from: z.array(side),
      signals: z.array(signal),
    }),
  ),
  /** Alike, and left apart: those with most in common. */
  nearMisses: z.array(
    z.object({
      kind,
      keys: z.tuple([z.string(), z.string()]),
      sides: z.tuple([side, side]),
      signals: z.array(signal),
      objections: z.array(z.enum(OBJECTIONS)),
    }),
  ),
  /** How many there are; the list may be cut. */
  nearMissCount: z.int(),
  /** A person's corrections that the graph was made with: how many hold, and which do not fit any more. */
  corrections: z.optional(
    z.object({
      entries: z.array(correction),
      applied: z.int(),
      stale: z.array(
        z.object({
          /** Counted from 1, as the file lists them. */
          entry: z.int(),
          correct: z.enum(CORRECTION_KINDS as [CorrectionKind, ...CorrectionKind[]]),
          trouble: z.enum(TROUBLES),
          passage,
        }),
      ),
    }),
  ),
})
export type Review = z.infer<typeof review>
