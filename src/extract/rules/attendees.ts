/** Who takes part by what a frame says: "A spoke", "the delegation was led by A", "attended by A and B". */
import type { Frame } from '../frame.ts'
import type { Story } from '../told.ts'
import { PASSIVE } from './attending-passives.ts'
import { BEFORE_SPEECH } from './attending-verbs.ts'
import { parties } from './ends.ts'
import { included } from './named-guests.ts'
import { BEHIND_SPEECH } from './presence-verbs.ts'
import { type Clause, EVENT, isSpeech, type Step, type Table, type Taking } from './taking-part.ts'

/** The steps of one verb, each in the order of its table. */
type Steps = Readonly<Record<'passive' | 'before' | 'behind', readonly Step[]>>

const stepsOf = (verb: string, table: Table): Step[] =>
  table.flatMap(([verbs, step]) => (verbs.split(' ').includes(verb) ? [step] : []))

const VERBS = [...PASSIVE, ...BEFORE_SPEECH, ...BEHIND_SPEECH].flatMap(([verbs]) => verbs.split(' '))

/** The verbs that say who takes part: in the passive, and before and behind what is told of a speech. */
const ATTENDING: ReadonlyMap<string, Steps> = new Map(
  VERBS.map((verb) => [
    verb,
    {
      passive: stepsOf(verb, PASSIVE),
      before: stepsOf(verb, BEFORE_SPEECH),
      behind: stepsOf(verb, BEHIND_SPEECH),
    },
  ]),
)

/** What those do who come: it says presence by itself. */
const COMING = new Set(['come', 'participate', 'attend'])
/** "In his remarks, A said". */
const inOwnSpeech = ({ preps }: Frame): boolean =>
  preps.some(
    ({ word, phrase }) =>
      (word === 'in' || word === 'during') &&
      phrase.refs.length === 0 &&
      (phrase.determiner === 'his' || phrase.determiner === 'her' || phrase.determiner === 'their') &&
      isSpeech(phrase.head),
  )

/** What the first step says that a clause is of the kind of; undefined where none does. */
function asked(steps: readonly Step[], clause: Clause): Taking | undefined {
  for (const step of steps) {
    const taking = step(clause)
    if (taking !== undefined) return taking
  }
  return undefined
}

/** Who takes part by this frame, and how sure the gathering must be named; null for nobody. */
export function attendees(story: Story, frame: Frame): Taking {
  const { lemma, passive } = frame.verb
  const steps = ATTENDING.get(lemma)
  // Most verbs say at most that their subject takes part; a passive of them nothing.
  if (!steps && (passive || frame.subject === null)) return null
  const named = parties(story, frame.subject)
  const subject = named.length > 0 ? named : included(story, frame)
  if (!steps && subject.length === 0) return null
  const noun = frame.object?.head ?? ''
  const among = named.length === 0 && subject.length > 0
  const clause: Clause = { story, frame, subject, among, noun }
  const first = steps && asked(passive ? steps.passive : steps.before, clause)
  if (first !== undefined || passive) return first ?? null
  if (inOwnSpeech(frame)) return { who: subject, needs: 'focus' }
  const then = steps && asked(steps.behind, clause)
  if (then !== undefined) return then
  // "attended the celebrations": what is attended is said, and is no gathering.
  const other = lemma === 'attend' && noun !== '' && !EVENT.has(noun)
  return { who: subject, needs: COMING.has(lemma) && !other ? 'focus' : 'named' }
}
