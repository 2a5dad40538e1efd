/** Who speaks in a speech: "Statement by H.E. Mr. X, Foreign Minister of Mongolia" → X for "I", Mongolia for "we". */
import { type Reading, textOf } from '../reading.ts'
import { isIn, wordList } from '../words/word-list.ts'
import type { Entity } from './entities.ts'

export type Speaker = { actor: number; state: number | null }

const SPEECH =
  /\b(?:statement|speech|address|remarks|intervention|message|lecture) (?:made |delivered |given )?(?:by|of)\b/
/** A line that says no more than what it is, above the one that says by whom. */
const ALONE =
  /^\W*(?:opening |keynote |general )?(?:statement|speech|address|remarks|intervention|lecture)\W*$/
const GIVEN = wordList('made delivered given')

function speechIn({ tokens }: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokens[i]!.sense.speech) return true
  return false
}

/** "Statement by A at the session¶ Suva, 8 May": lines that are read as one, as no verb stands in them. */
function isHeading({ tokens }: Reading, first: number, last: number): boolean {
  if (!tokens[first]!.sense.speech && tokens[first + 1]?.sense.speech !== true) return false
  for (let i = first + 1; i < last; i++) {
    const { capital, sense } = tokens[i]!
    if (sense.verb !== null && !capital && !sense.nounOrVerb && !isIn(tokens[i], GIVEN)) return false
  }
  return true
}

/** Blocks in which a speech says whose it is. */
const EARLY = 6

/**
 * The speaker of a speech, or null for any other text.
 * @param entityAt entity that starts at each token, or -1
 */
export function speakerOf(
  reading: Reading,
  entities: readonly Entity[],
  entityAt: readonly number[],
  stateOf: ReadonlyMap<number, number>,
): Speaker | null {
  let announced = false
  for (const { first, last, block } of reading.sentences) {
    if (block > EARLY) return null
    const speech = speechIn(reading, first, last)
    if (!announced && !speech) continue
    const text = textOf(reading, first, last)
    const by = announced && /^(?:delivered |made |given )?(?:by|of)\b/.test(text)
    announced = ALONE.test(text)
    const told = reading.read.blocks[block]!.kind === 'paragraph' && !isHeading(reading, first, last)
    if (!by && (told || !SPEECH.test(text))) continue
    for (let i = first; i < last; i++) {
      const actor = entityAt[i]!
      if (actor >= 0 && entities[actor]!.kind === 'actor') return { actor, state: stateOf.get(actor) ?? null }
    }
  }
  return null
}
