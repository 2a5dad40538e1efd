/** "The following addressed the Summit:" with one party a line below it. */
import type { Phrase } from '../chunks.ts'
import type { Frame } from '../frame.ts'
import { textOf } from '../reading.ts'
import type { RelationFact, Rule } from '../relation.ts'
import { attendance } from './attendance.ts'
import { parties } from './ends.ts'

/** "The following addressed the Summit:", but no list of papers or aims. */
const announcesList = (text: string) =>
  /\b(?:attend|addressed|present|participa|took part|following|delegations?|heads of)/.test(text) &&
  !/\bagenda|adopted|signed|documents|decid|agreed|items|issues|principles|objectives/.test(text)

/** A line that ends in a colon and says who took part, then one party a line. */
export const attendedByList: Rule = (story) => {
  const { reading } = story.scene
  const out: RelationFact[] = []
  let kind: string | null = null
  let open: { meeting: number; verb: Frame | null } | null = null
  for (const told of story.told) {
    const sentence = reading.sentences[told.sentence]!
    const block = reading.read.blocks[sentence.block]!
    const lastWord = reading.tokens[sentence.last - 1]!.text
    if (
      lastWord === ':' &&
      told.meeting !== null &&
      announcesList(textOf(reading, sentence.first, sentence.last))
    ) {
      open = { meeting: told.meeting, verb: told.frames[0] ?? null }
      kind = null
      continue
    }
    if (!open) continue
    if (
      block.kind !== 'item' &&
      block.kind !== 'row' &&
      !(block.kind === 'heading' && told.row.some((c) => c.type === 'phrase' && c.refs.length > 0))
    ) {
      open = null
      continue
    }
    const meeting = open.meeting
    if (told.frames.some((f) => f.verb.form === 'finite') || (kind !== null && kind !== block.kind)) {
      open = null
      kind = null
      continue
    }
    kind = block.kind
    const phrases = told.row.filter((c): c is Phrase => c.type === 'phrase' && parties(story, c).length > 0)
    const first = phrases[0]
    if (first)
      out.push(
        ...attendance(
          story,
          told,
          null,
          parties(story, first).slice(0, block.kind === 'row' ? 1 : 3),
          meeting,
          'list',
        ),
      )
  }
  return out
}
