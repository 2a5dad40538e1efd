/** Words that tell of gatherings. Lower case. */
import { dictionary } from './dictionary.ts'
import { wordSet } from './word-set.ts'

/** Nouns of gatherings, with the level they say by themselves. */
export const GATHERING_NOUNS = dictionary<
  'summit' | 'meeting' | 'session' | 'ministerial' | 'conference' | 'forum' | 'dialogue' | 'consultations'
>({
  summit: 'summit',
  meeting: 'meeting',
  session: 'session',
  ministerial: 'ministerial',
  conference: 'conference',
  forum: 'forum',
  dialogue: 'dialogue',
  congress: 'conference',
  retreat: 'meeting',
  gathering: 'meeting',
  talks: 'meeting',
  consultations: 'consultations',
  assembly: 'session',
})

/** The noun of gatherings that a word is, one or many: "summits" → "summit"; null for any other word. */
export function gatheringNounOf(word: string): string | null {
  const one = word.endsWith('s') ? word.slice(0, -1) : word
  return GATHERING_NOUNS.has(one) ? one : null
}

/** "held a session": who holds a gathering. */
export const HOLDING_VERBS = wordSet('held hold holds convened convenes opened began ended concluded closed')

/** What is said at one, and is a text by itself. */
export const SPEECHES = wordSet('statement speech address remarks intervention message lecture')

/** "by video link", "in person": how somebody took part in one. */
export const ATTENDANCE_MODES = wordSet('video virtually online videoconference link person')

/** "the SCO met in Astana" */
export const GATHERING_VERBS = wordSet(
  'met meets meet gathered gather gathers convened convenes convene assembled assemble',
)
