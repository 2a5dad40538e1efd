/** What a figure says of the view that it shows, so that the explorer can open it there again. */
import * as z from 'zod/mini'
import { readPngText } from './png.ts'

const trace = z.object({
  /** The part of the address behind and with “#”. */
  address: z.string().check(z.regex(/^(#.*)?$/s)),
  version: z.nullable(z.string()),
})
/** What travels in a file. */
export type Trace = z.infer<typeof trace>

/** The keyword of the text in a PNG, and the id of the metadata in an SVG. */
export const TRACE = { png: 'Entente', svg: 'entente' } as const
/** The same for the keys of the passages that a figure rests on. */
export const EVIDENCE = { png: 'Entente evidence', svg: 'entente-evidence' } as const

/** The view of a PNG or SVG that was saved here; null for every other file. */
export function readTrace(bytes: Uint8Array): Trace | null {
  const text = readPngText(bytes, TRACE.png) ?? readSvgMetadata(bytes)
  if (text === null) return null
  try {
    const parsed = trace.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** Metadata stands before everything that is drawn. */
const HEAD = 65_536
const ENTITIES: Record<string, string> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' }

function readSvgMetadata(bytes: Uint8Array): string | null {
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD))
  if (!head.trimStart().startsWith('<')) return null
  const found = new RegExp(`<metadata id="${TRACE.svg}">([^<]*)</metadata>`).exec(head)?.[1]
  return (
    found?.replace(/&(?:#(\d+)|(\w+));/g, (whole, code, name) =>
      code ? String.fromCodePoint(Math.min(Number(code), 0x10ffff)) : (ENTITIES[name] ?? whole),
    ) ?? null
  )
}
