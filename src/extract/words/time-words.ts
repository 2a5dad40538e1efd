import { wordList } from './word-list.ts'
import { wordSet } from './word-set.ts'

const AHEAD =
  "will shall due expected scheduled planned upcoming forthcoming next 'll ’ll plans intends expects preparing " +
  'slated preparations preparation being'
const BEFORE = 'ahead eve'

/** Words by which a sentence looks ahead. */
export const FUTURE = wordList(AHEAD)
/** Nouns before what is still to come, if nothing sets it off: "ahead of the summit on 2 June". */
export const BEFORE_IT = wordList(BEFORE)
/** All words but verbs on which it turns where a sentence looks, and the mark behind which it looks elsewhere. */
export const TURNS = wordSet(`${AHEAD} ${BEFORE} would following forward up ;`)

const PRESENT = ['is', 'are', 'has', 'have', 'will', 'says', 'draws', 'remains', 'now', 'currently']
const PAST = ['was', 'were', 'had', 'did', 'said', 'took', 'met', 'held', 'sent', 'came', 'led']

/** Words that tell at once whether a sentence is in the present. */
export const IS_PRESENT: ReadonlyMap<string, boolean> = new Map([
  ...PRESENT.map((w) => [w, true] as const),
  ...PAST.map((w) => [w, false] as const),
])
