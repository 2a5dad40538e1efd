/** What ties are called, whose they are, and the relation that is made of them. */
import type { Frame } from '../frame.ts'
import { type RelationFact, relate } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { wordSet } from '../words/word-set.ts'

export const TIES = wordSet(
  'cooperation co-operation operation ties relations partnership partnerships partners links ' +
    'collaboration contacts friendship relationship trade exchanges interaction dialogue alliance ' +
    'coordination',
)

/** States and bodies rather than their spokesmen, unless only people are named. */
export function principals(story: Story, refs: readonly number[]): number[] {
  const bodies = refs.filter(
    (r) => story.entities[r]!.kind === 'state' || story.entities[r]!.kind === 'organization',
  )
  return bodies.length > 0 ? bodies : []
}

const WANTING = wordSet('agree pledge plan intend want hope look seek vow discuss')

/** A tie of two parties; a plan where its verb only means to have it. */
export function made(
  story: Story,
  told: Told,
  frame: Frame | null,
  a: number,
  b: number,
  rule: string,
): RelationFact[] {
  const planned = frame && (frame.verb.modality !== 'actual' || WANTING.has(frame.control?.verb.lemma ?? ''))
  return relate(story, told, frame, 'cooperates-with', a, b, rule, planned ? { modality: 'planned' } : {})
}
