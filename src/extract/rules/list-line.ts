/** A line of a list or a row of a table: "Armenia – Nikol Pashinyan, Prime Minister", "| China | Xi Jinping | President |". */
import type { Reading } from '../reading.ts'
import type { Story, Told } from '../told.ts'

export type ListLine = {
  /** The state or body it stands for, and who. */
  party: number | null
  actor: number | null
  /** The title in it that says nothing of whose it is. */
  title: string | null
}

/** Longest line, in tokens. */
const LONGEST = 26

/** What a sentence says as a line of a list; null where it is a sentence proper or names more than one party or actor. */
export function listLine(story: Story, told: Told): ListLine | null {
  const { reading, entityAt, endAt, offices } = story.scene
  const { first, last, block } = reading.sentences[told.sentence]!
  if (last - first > LONGEST || told.frames.some((f) => f.verb.form === 'finite')) return null
  const own = reading.sentences[told.sentence + 1]?.block !== block
  if (!own && reading.read.blocks[block]!.kind !== 'row' && !opensLabel(story, told)) return null
  let party: number | null = null
  let actor: number | null = null
  let title: string | null = null
  let abroad = false
  for (let i = first; i < last; i++) {
    const e = entityAt[i]!
    if (e >= 0) {
      const { kind } = story.entities[e]!
      if (kind === 'meeting') return null
      if (kind === 'actor') {
        if (actor !== null && actor !== e) return null
        actor = e
      } else {
        abroad ||= isGoal(reading, i)
        if (!abroad) party ??= e
      }
      i = Math.max(i, endAt[i]! - 1)
      continue
    }
    const office = offices[i]
    if (office && title === null && office.whose.length === 0 && office.to === null) title = office.title
  }
  return party === null && actor === null ? null : { party, actor, title }
}

/** "Eurasian Bank (EB): Salim Rao, Chairman of the Board. …": a line of its own that goes on with something else. */
function opensLabel({ scene: { reading, entityAt, endAt } }: Story, { sentence, colon }: Told): boolean {
  const { first, block } = reading.sentences[sentence]!
  if (!colon || reading.sentences[sentence - 1]?.block === block || entityAt[first]! < 0) return false
  const { tokens } = reading
  const end = endAt[first]!
  return tokens[tokens[end]?.text === '(' && tokens[end + 2]?.text === ')' ? end + 3 : end]?.text === ':'
}

/** "(1) The Minister's visits to Oman": where somebody goes is not whom he stands for. */
const isGoal = ({ tokens }: Reading, at: number): boolean =>
  tokens[tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1]?.lower === 'to'

const SETS_OFF = new Set(['|', '–', '—', ':', '(', '--'])

/** Whether a line sets its parts off: by a bar, a dash, a colon or brackets. */
export function isSetOff(story: Story, told: Told): boolean {
  const { reading } = story.scene
  const { first, last } = reading.sentences[told.sentence]!
  for (let i = first; i < last; i++)
    if (reading.tokens[i]!.kind === 'mark' && SETS_OFF.has(reading.tokens[i]!.text)) return true
  return false
}
