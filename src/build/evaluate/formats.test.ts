/**
 * The annotated documents as real programs write them (`graph-data/gold/formats/make.mjs`): whatever the format, the
 * graph must be as good as the one from the plain text.
 */
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { compileLexicon, type Lexicon } from '../../extract/lexicon.ts'
import type { SourceDocument } from '../../model/document.ts'
import { joinReadings, readAll } from '../../pipeline/pipeline.ts'
import { readDocuments } from '../read-documents.ts'
import { readRegistry } from '../read-registry.ts'
import { type GoldDocument, readGold } from './gold.ts'
import { type Score, scoreCases } from './score.ts'

const DATA = fileURLToPath(new URL('../../../graph-data', import.meta.url))
/** Two points of F1. */
const MOST_BELOW = 0.02

let lexicon: Lexicon
let gold: GoldDocument[]
let plain: SourceDocument[]

beforeAll(async () => {
  lexicon = compileLexicon(await readRegistry(`${DATA}/registry`))
  gold = await readGold(`${DATA}/gold`)
  plain = (await readDocuments(`${DATA}/documents`)).documents
})

function score(documents: readonly SourceDocument[], id: string): Score {
  const document = documents.find((each) => each.id === id)!
  const { file } = joinReadings(readAll([document], lexicon), lexicon, document.title)
  return scoreCases([{ gold: gold.find((each) => each.id === id)!, text: document.text, graph: file }])
}

const figures = ({ entities, relations, checks }: Score) => ({
  entities: entities.all!.f1,
  relations: relations.all!.f1,
  offsets: checks.offsets.rates.right!,
  evidence: checks.evidence.rates.right!,
  published: checks.published.rates.exact!,
})

type Figure = keyof ReturnType<typeof figures>

describe.each(['html', 'docx', 'pdf', 'print'])('%s', (format) => {
  test('each document reads as well as its text', { timeout: 60_000 }, async () => {
    const { documents, skipped } = await readDocuments(`${DATA}/gold/formats/${format}`)
    expect(skipped).toEqual([])
    expect(documents.map(({ id }) => id)).toEqual(gold.map(({ id }) => id))
    const falls = gold.flatMap(({ id }) => {
      const [want, got] = [figures(score(plain, id)), figures(score(documents, id))]
      const fallen = Object.entries(want).filter(([name, best]) => got[name as Figure] < best - MOST_BELOW)
      return fallen.map(([name, best]) => `${id} ${name}: ${got[name as Figure]}, text ${best}`)
    })
    expect(falls).toEqual([])
  })
})
