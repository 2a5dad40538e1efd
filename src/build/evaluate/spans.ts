/**
 * Plain news with the spans of people and organizations marked in the text, scored by exact span:
 *
 *     [[person Sri Wahyuningsih]] of the [[organization Indonesian Red Cross]] said …
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FactEntity } from '../../extract/read-document.ts'
import { InputError } from '../../model/input-error.ts'
import { count, type Ledger } from './ledger.ts'

const KINDS = { person: 'actor', organization: 'organization' } as const

type Kind = keyof typeof KINDS
type Span = { kind: Kind; start: number; end: number; text: string }
export type MarkedText = { id: string; text: string; spans: Span[] }

const MARK = /\[\[(\w+) ([^\]]+)\]\]/g

/** Takes the marks out of a text and notes what they marked. @throws InputError on a kind there is none of */
export function readMarks(id: string, marked: string): MarkedText {
  const spans: Span[] = []
  let text = ''
  let from = 0
  for (const match of marked.matchAll(MARK)) {
    const [whole, kind, words] = match as unknown as [string, string, string]
    if (!(kind in KINDS))
      throw new InputError(`${id} marks "${words}" as ${kind}: mark it as person or organization.`)
    text += marked.slice(from, match.index)
    spans.push({ kind: kind as Kind, start: text.length, end: text.length + words.length, text: words })
    text += words
    from = match.index + whole.length
  }
  return { id, text: text + marked.slice(from), spans }
}

/** The marked texts of a folder, by name; none where there is no such folder. */
export async function readMarkedTexts(directory: string): Promise<MarkedText[]> {
  const names = await readdir(directory).catch((): string[] => [])
  const files = names.filter((name) => name.endsWith('.txt')).sort()
  return Promise.all(
    files.map(async (file) => readMarks(file.slice(0, -4), await readFile(join(directory, file), 'utf8'))),
  )
}

const key = (span: Pick<Span, 'kind' | 'start' | 'end'>) => `${span.kind} ${span.start}-${span.end}`

/** The mentions of people and organizations, those inside a longer one left out. */
function spansOf(entities: readonly FactEntity[], text: string): Span[] {
  const all = (Object.keys(KINDS) as Kind[]).flatMap((kind) =>
    entities
      .filter((e) => e.kind === KINDS[kind])
      .flatMap((e) =>
        e.mentions.map(({ start, end }) => ({ kind, start, end, text: text.slice(start, end) })),
      ),
  )
  const inside = (a: Span, b: Span) =>
    b.start <= a.start && b.end >= a.end && b.end - b.start > a.end - a.start
  return all.filter((a) => !all.some((b) => inside(a, b)))
}

/** Counts what was read in a text against what is marked there. */
export function scoreSpans(ledger: Ledger, marked: MarkedText, entities: readonly FactEntity[]): void {
  const wanted = new Map(marked.spans.map((span) => [key(span), span]))
  const found = new Map(spansOf(entities, marked.text).map((span) => [key(span), span]))
  const miss = (sign: '+' | '-', span: Span) =>
    ledger.misses.push(`${marked.id}: span ${sign} ${span.kind} ${span.text}`)
  for (const [at, span] of found) {
    count(ledger, 'spans', span.kind, wanted.has(at) ? 'tp' : 'fp')
    if (!wanted.has(at)) miss('+', span)
  }
  for (const [at, span] of wanted) {
    if (found.has(at)) continue
    count(ledger, 'spans', span.kind, 'fn')
    miss('-', span)
  }
}
