/** For tests: sentences read with the project's own registry, and what was read in them as short lines. */
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { compileLexicon } from '../extract/lexicon.ts'
import { type FactRelation, type Facts, readDocument } from '../extract/read-document.ts'
import { createReading, type Reading, wordsOf } from '../extract/reading.ts'
import { type Recognized, recognize } from '../extract/recognize/index.ts'
import { RELATIONS, type RelationType } from '../model/relations.ts'
import { readRegistry } from './read-registry.ts'
import { documentOf } from './test-document.ts'

const REGISTRY = fileURLToPath(new URL('../../graph-data/registry', import.meta.url))

/** The project’s registry, compiled once. */
export const lexicon = compileLexicon(await readRegistry(REGISTRY))

export const readingOf = (text: string, published: string | null = null): Reading =>
  createReading(documentOf(text, published), lexicon)

export const factsOf = (text: string, published: string | null = null): Facts =>
  readDocument(documentOf(text, published), lexicon)

/** What the recognizers found, with the reading that turns tokens back into words. */
export function recognizedIn(text: string): Recognized & { reading: Reading; said: (n: Span) => string } {
  const reading = readingOf(text)
  return { ...recognize(reading), reading, said: (n) => wordsOf(reading, n.first, n.last) }
}

type Span = { first: number; last: number }

/**
 * The ways to write a relation: "India → Nepal", and with " planned" (never left out), " @2022-10" (the first day of
 * its date as far as it is known, "@-" for none) and " [Foreign Minister]" (title, status or mode).
 */
function writeRelation(facts: Facts, relation: FactRelation): string[] {
  const names = [relation.from, relation.to].map((end) => facts.entities[end]!.name)
  const ends = (RELATIONS[relation.type].symmetric ? names.toSorted() : names).join(' → ')
  const base = relation.modality === 'planned' ? `${ends} planned` : ends
  const date = ` @${relation.date?.from ?? '-'}`
  const extra = relation.title ?? relation.status ?? relation.mode
  const dated = [base, base + date]
  return extra ? [...dated, ...dated.map((line) => `${line} [${extra}]`)] : dated
}

/** The relations of one type in a text, each in its longest form. */
function relationsIn(type: RelationType, text: string, published: string | null = null): string[][] {
  const facts = factsOf(text, published)
  return facts.relations.filter((r) => r.type === type).map((r) => writeRelation(facts, r))
}

/** Text, the lines that must be read in it, the document's date. */
export type Says = [text: string, lines: string | string[], published?: string]
/** Text in which nothing of the type is said; with the document's date. */
export type SaysNot = string | [text: string, published: string]

/** One rule as a table: what it must read, and where it must read nothing. */
export function testRule(type: RelationType, table: { says: Says[]; saysNot: SaysNot[] }): void {
  describe(type, () => {
    test.each(table.says)('%s', (text, lines, published) => {
      const found = relationsIn(type, text, published)
      const wanted = [lines].flat()
      const missing = wanted.filter((line) => !found.some((forms) => forms.includes(line)))
      expect(missing, `read: ${found.map((forms) => forms.at(-1)).join('; ')}`).toEqual([])
    })
    test.each(table.saysNot.map((each) => [each].flat()))('nothing in: %s', (text, published) => {
      expect(relationsIn(type, text!, published).map((forms) => forms.at(-1))).toEqual([])
    })
  })
}
