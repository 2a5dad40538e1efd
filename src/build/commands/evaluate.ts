/** `npm run evaluate`: how well the documents are read, against gold annotations. */
import { join } from 'node:path'
import { compileLexicon, type Lexicon } from '../../extract/lexicon.ts'
import { type FactEntity, readDocument } from '../../extract/read-document.ts'
import type { SourceDocument } from '../../model/document.ts'
import { InputError } from '../../model/input-error.ts'
import { joinReadings, readAll } from '../../pipeline/pipeline.ts'
import type { Command, Terminal } from '../command.ts'
import { figuresOf, findFalls, readFloor, recordFloor } from '../evaluate/floor.ts'
import { type GoldDocument, readGold } from '../evaluate/gold.ts'
import { type Case, type Score, scoreCases } from '../evaluate/score.ts'
import { type MarkedText, readMarkedTexts } from '../evaluate/spans.ts'
import { percent, printScore } from '../evaluate/table.ts'
import { GRAPH_OPTIONS } from '../graph-options.ts'
import type { Options } from '../options.ts'
import { readDocuments } from '../read-documents.ts'
import { readRegistry } from '../read-registry.ts'

const OPTIONS = {
  gold: { value: 'DIR', default: 'graph-data/gold', about: 'the folder of gold annotations' },
  documents: GRAPH_OPTIONS.documents,
  registry: GRAPH_OPTIONS.registry,
  misses: { value: 'N', about: 'also list the first N things that were missed or wrong' },
  json: { about: 'print the figures and all misses as JSON' },
  floor: { about: 'fail when a figure lies below the recorded floor' },
  record: { about: 'record the figures as the floor' },
} as const satisfies Options

export const evaluate: Command<typeof OPTIONS> = {
  name: 'evaluate',
  about: 'Reads each annotated document by itself and compares the outcome with its gold annotation.',
  options: OPTIONS,
  run: async (chosen, terminal) => {
    if (chosen.floor && chosen.record) {
      throw new InputError(
        '--floor compares with the recorded floor, --record replaces it: choose one of them.',
      )
    }
    const misses = readCount(chosen.misses)
    const gold = await readGold(chosen.gold)
    const { documents } = await readDocuments(chosen.documents)
    const lexicon = compileLexicon(await readRegistry(chosen.registry))
    const cases = gold.map((each) => buildCase(each, documents, lexicon, chosen.documents))
    const news = await readMarkedTexts(join(chosen.gold, 'newswire'))
    const score = scoreCases(
      cases,
      news.map((marked) => ({ marked, entities: readNews(marked, lexicon) })),
    )
    const lines = chosen.json
      ? [JSON.stringify(score, null, 1)]
      : [...printScore(score), ...score.misses.slice(0, misses)]
    for (const line of lines) terminal.print(line)
    if (chosen.record) terminal.print(`Recorded ${await recordFloor(chosen.gold, figuresOf(score))}.`)
    return chosen.floor ? compareWithFloor(score, chosen.gold, terminal) : 0
  },
}

/** A marked text read by itself, without a date of its own. */
function readNews({ id, text }: MarkedText, lexicon: Lexicon): readonly FactEntity[] {
  const unknown = { title: null, publisher: null, author: null, url: null, published: null }
  return readDocument({ id, text, bodyStart: 0, ...unknown, language: 'en' }, lexicon).entities
}

function buildCase(
  gold: GoldDocument,
  documents: readonly SourceDocument[],
  lexicon: Lexicon,
  folder: string,
): Case {
  const document = documents.find((each) => each.id === gold.id)
  if (!document) {
    throw new InputError(
      `${folder} lacks the annotated document "${gold.id}": name its folder with --documents.`,
    )
  }
  const { file } = joinReadings(readAll([document], lexicon), lexicon, document.title)
  return { gold, text: document.text, graph: file }
}

/** Says of each figure that fell where it lay; the last line counts. @returns the exit code */
async function compareWithFloor(score: Score, gold: string, terminal: Terminal): Promise<number> {
  const floor = await readFloor(gold)
  const falls = findFalls(floor, figuresOf(score))
  for (const { figure, floor: least, now } of falls) {
    terminal.print(`${figure} fell to${percent(now)}, the floor is${percent(least)}`)
  }
  terminal.print(`floor: ${Object.keys(floor).length - falls.length} passed, ${falls.length} failed`)
  return falls.length > 0 ? 1 : 0
}

function readCount(text: string | null): number {
  if (text === null) return 0
  if (/^\d+$/.test(text)) return Number(text)
  throw new InputError(`--misses needs a whole number, not "${text}": see "npm run evaluate -- --help".`)
}
