/** Sentences that name two parties and yet say nothing to any rule: where a reader may find what the rules miss. */
import type { SourceDocument } from '../model/document.ts'
import type { Lexicon } from './lexicon.ts'
import { readStages } from './read-document.ts'
import { wordsOf } from './reading.ts'
import { wordSet } from './words/word-set.ts'

export type Doubt = { words: string; parties: string[] }

const ENDS = wordSet('. ! ?')

/** @returns in the order of the text; headings and lists of names, which no stop ends, are none */
export function findDoubts(document: SourceDocument, lexicon: Lexicon): Doubt[] {
  const { reading, story, entities, relations } = readStages(document, lexicon)
  const said = new Set(relations.flatMap(({ sentences: [first, last] }) => [first, last]))
  return reading.sentences.flatMap(({ first, last }, sentence): Doubt[] => {
    if (said.has(sentence) || !ENDS.has(reading.tokens[last - 1]?.text ?? '')) return []
    const named = new Set<number>()
    for (let i = first; i < last; i++) {
      const entity = story.scene.entityAt[i]!
      if (entity >= 0 && entities[entity]!.kind !== 'meeting') named.add(entity)
    }
    const parties = [...named].map((entity) => entities[entity]!.name)
    return parties.length < 2 ? [] : [{ words: wordsOf(reading, first, last), parties }]
  })
}
