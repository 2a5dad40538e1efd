/**
 * Who met whom, two names a line below a heading that says so; a day may stand over some of them:
 *
 *     BILATERAL MEETINGS
 *     3 May
 *     • Lin Wei – Salim Rao, President of Oman
 */
import { type RelationFact, relate } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { DASHES } from '../words/marks.ts'
import { isActor } from './ends.ts'
import { announcesMeetings } from './met-with-list.ts'
import { ofStory } from './rule.ts'

/** What a line opens with before a name: a bullet, and its closing mark. */
const OPENERS = 2

/** "• Lin Wei – Salim Rao, President of Oman": the two whom a dash joins where a line opens; nobody else. */
function pairOf(story: Story, told: Told): [number, number] | null {
  const { entityAt, endAt, reading } = story.scene
  const { first, last } = reading.sentences[told.sentence]!
  const found: number[] = []
  let dashed = false
  for (let i = first; i < last && found.length < 2; i++) {
    const { text, kind } = reading.tokens[i]!
    const entity = entityAt[i]!
    if (entity >= 0 && isActor(story, entity)) {
      if (found.length === 1 && !dashed) return null
      found.push(entity)
      i = endAt[i]! - 1
    } else if (found.length === 0 && i - first >= OPENERS) return null
    else if (text === ':' || text === ';' || text === '(') return null
    else if (found.length > 0 && DASHES.has(text)) dashed = true
    else if (dashed && kind === 'mark') return null
  }
  return found.length === 2 && found[0] !== found[1] ? [found[0]!, found[1]!] : null
}

/** Lines below "BILATERAL MEETINGS" that are each two names: a day may stand over some of them. */
export const metByPairs = ofStory((story) => {
  const { reading } = story.scene
  const out: RelationFact[] = []
  let open = false
  for (const told of story.told) {
    const sentence = reading.sentences[told.sentence]!
    const { kind } = reading.read.blocks[sentence.block]!
    const pair = open ? pairOf(story, told) : null
    if (pair) out.push(...relate(story, told, null, 'met-with', pair[0], pair[1], 'pair'))
    else if (kind === 'heading' && !isDay(told)) open = announcesMeetings(reading, sentence)
  }
  return out
})

const isDay = ({ row }: Told): boolean =>
  row.length > 0 && row.every((c) => c.type === 'date' || c.type === 'mark')
