/**
 * graph.json: what the build writes and the explorer reads. A graphology serialized graph (directed, multi).
 * `parseGraphFile` is the door: past it, types are trusted.
 */
import * as z from 'zod/mini'
import { dateSpan } from './dates.ts'
import { documentRecord } from './document.ts'
import { evidence, mention } from './evidence.ts'
import { InputError } from './input-error.ts'
import { ENTITY_KINDS } from './kinds.ts'
import { MODALITIES, RELATION_TYPES, type RelationType } from './relations.ts'
import { review } from './review.ts'

// Bare zod says no more than “Invalid input”; a broken graph.json should hear what was expected.
z.config(z.locales.en())

export const FORMAT = 'entente/1'

const kind = z.enum(ENTITY_KINDS)
const relationType = z.enum(RELATION_TYPES as [RelationType, ...RelationType[]])

const nodeAttributes = z.object({
  kind,
  name: z.string().check(z.minLength(1)),
  aliases: z.array(z.string()),
  mentions: z.array(mention),
  registry: z.nullable(z.string()),
  x: z.number(),
  y: z.number(),
  /** Organizations: what sort of body. */
  subtype: z.optional(z.string()),
  /** Organizations: how the map letters them. */
  acronym: z.optional(z.string()),
  /** States: ISO 3166-1 alpha-2, from the registry. */
  code: z.optional(z.string()),
  /** Meetings only, from here on. */
  date: z.optional(z.nullable(dateSpan)),
  city: z.optional(z.nullable(z.string())),
  ordinal: z.optional(z.nullable(z.int())),
  series: z.optional(z.nullable(z.string())),
  level: z.optional(z.nullable(z.string())),
  /** Where it was held, from the registry: "Nur-Sultan, Kazakhstan". */
  venue: z.optional(z.string()),
  /** Documents that it adopted, from the registry. */
  adopted: z.optional(z.array(z.string())),
})

const edgeAttributes = z.object({
  type: relationType,
  modality: z.enum(MODALITIES),
  date: z.nullable(dateSpan),
  evidence: z.array(evidence).check(z.minLength(1)),
  title: z.optional(z.string()),
  status: z.optional(z.string()),
  mode: z.optional(z.string()),
  /** Keys of the edges by which other documents contradict this one. */
  disputes: z.optional(z.array(z.string())),
})

export const graphFile = z.object({
  options: z.object({
    type: z.literal('directed'),
    multi: z.literal(true),
    allowSelfLoops: z.literal(false),
  }),
  attributes: z.object({
    format: z.literal(FORMAT),
    title: z.string(),
    documents: z.array(documentRecord),
    /** Of the content: the same for the same documents, registry and corrections, wherever it was built. */
    version: z.optional(z.string()),
    /** Keys that entities had under other names, and the keys they have. */
    redirects: z.optional(z.record(z.string(), z.string())),
    review: z.optional(review),
  }),
  nodes: z.array(z.object({ key: z.string(), attributes: nodeAttributes })),
  edges: z.array(
    z.object({ key: z.string(), source: z.string(), target: z.string(), attributes: edgeAttributes }),
  ),
})

export type GraphFile = z.infer<typeof graphFile>
export type GraphNode = GraphFile['nodes'][number]
export type GraphEdge = GraphFile['edges'][number]
export type NodeAttributes = GraphNode['attributes']
export type EdgeAttributes = GraphEdge['attributes']

/**
 * Checks a parsed graph.json.
 * @param from the file or address, named in the message
 * @throws InputError when it is of another format version or broken; the message says which and what to do
 */
export function parseGraphFile(json: unknown, from: string): GraphFile {
  const format = (json as { attributes?: { format?: unknown } } | null)?.attributes?.format
  if (typeof format === 'string' && format !== FORMAT) {
    throw new InputError(
      `${from} has the format “${format}”, and this version reads “${FORMAT}”: rebuild it with "npm run graph".`,
    )
  }
  const parsed = graphFile.safeParse(json)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new InputError(
      `${from} is not a graph that this version can read (${issue?.path.join('.') || 'top level'}: ` +
        `${issue?.message}): rebuild it with "npm run graph".`,
    )
  }
  const keys = new Set(parsed.data.nodes.map((n) => n.key))
  const loose = parsed.data.edges.find((e) => !keys.has(e.source) || !keys.has(e.target))
  if (loose)
    throw new InputError(
      `${from} has an edge without its node (${loose.key}): rebuild it with "npm run graph".`,
    )
  return parsed.data
}
