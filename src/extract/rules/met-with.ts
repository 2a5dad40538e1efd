/** "A met B", "A held talks with B", "A received B", "A paid a visit to B", "talks between A and B". */

import { asParty } from '../attach-people.ts'
import { lastWord, type Phrase } from '../chunks.ts'
import type { Frame } from '../frame.ts'
import { pairs, relate } from '../relation.ts'
import type { Story } from '../told.ts'
import { wordSet } from '../words/word-set.ts'
import { asksFor } from './calls-on.ts'
import { isActor, ledBy, toldBy } from './ends.ts'
import { compilePatterns, type Match, ofPatterns } from './match-frames.ts'
import { metDelegation, metIncluding } from './met-with-including.ts'
import { metByList } from './met-with-list.ts'
import { metAsNoted } from './met-with-noted.ts'
import { metByPairs } from './met-with-pairs.ts'
import { talksTold } from './met-with-talks.ts'
import { metTogether } from './met-with-together.ts'
import { metInTurns } from './met-with-turns.ts'
import { TALKS } from './talks.ts'
import { visits } from './visits.ts'

/** Papers that those who sign them together meet to sign. */
const PAPERS = wordSet(
  'communique communiqué agreement memorandum declaration statement protocol treaty accord',
)

/** What one gives for a guest. */
const TABLE = wordSet('reception dinner banquet luncheon lunch breakfast')
/** What one talks over. */
const MEAL = wordSet('dinner lunch breakfast supper coffee tea drinks')
/** Patterns that tell of a meeting only where both are people. */
const IN_PERSON = new Set([
  'signs-with',
  'tells-over-meal',
  'expects-guest',
  'called-by',
  'calls',
  'dines',
  'eats-with',
  'phones-with',
  'visits-person',
  'welcomes',
  'presents-credentials',
  'receives-credentials',
])
const CALLS = wordSet('call calls')
/** What an ambassador hands over on arrival. */
const CREDENTIALS = wordSet('credentials credence copies')

/** Patterns that tell of a meeting only with people, be they unnamed: "discussed trade with the presidents of A and B". */
const WITH_OFFICES = new Set(['discusses-with', 'exchanges-views'])

/** Patterns that tell of a gathering where many are its subject. */
const MANY = new Set(['meets-with', 'talks-with'])

const isOfPeople = (story: Story, phrase: Phrase): boolean => {
  const { refs, rep } = asParty(phrase)
  return refs.length > 0 && (rep || refs.every((r) => isActor(story, r)))
}

const party = (story: Story, r: number) => story.entities[r]!.kind !== 'meeting'

const MEETING = compilePatterns('met-with', [
  { id: 'talks-with', verb: 'hold have conduct open begin conclude', noun: TALKS, target: 'with' },
  { id: 'meets-with', verb: 'meet talk confer negotiate dine speak sit', target: 'with' },
  { id: 'discusses-with', verb: 'discuss review', target: 'with' },
  { id: 'exchanges-views', verb: 'exchange', noun: wordSet('views opinions'), target: 'with' },
  { id: 'signs-with', verb: 'sign', noun: PAPERS, target: 'with' },
  { id: 'meets', verb: 'meet receive telephone phone greet host see', target: 'object' },
  { id: 'talks-to', verb: 'talk', target: 'to with' },
  { id: 'calls-on', verb: 'call', target: 'on' },
  { id: 'called-by', verb: 'receive get take have', noun: CALLS, target: 'from by' },
  { id: 'calls', verb: 'make place', noun: CALLS, target: 'to' },
  { id: 'dines', verb: 'host give hold offer', noun: TABLE, target: 'for' },
  { id: 'welcomes', verb: 'welcome', target: 'object' },
  { id: 'pays-call', verb: 'pay make', noun: CALLS, target: 'on upon' },
  { id: 'presents-credentials', verb: 'present submit hand', noun: CREDENTIALS, target: 'to' },
  { id: 'receives-credentials', verb: 'receive accept', noun: CREDENTIALS, target: 'from of' },
  { id: 'eats-with', verb: 'have share', noun: TABLE, target: 'with' },
  { id: 'phones-with', verb: 'telephone phone', target: 'with' },
  { id: 'visits-person', verb: 'visit', target: 'object' },
  { id: 'expects-guest', verb: 'expect await', target: 'object' },
  { id: 'tells-over-meal', verb: 'tell ask assure', target: 'object', needs: 'over' },
  { id: 'shakes-hands', verb: 'shake', noun: wordSet('hands'), target: 'with' },
])

const byVerb = ofPatterns(MEETING, (story, m) => {
  const { subject, verb, object, preps } = m.frame
  const led = ledBy(story, m.told, subject)
  const others = verb.passive ? [] : [object, ...preps.map((p) => p.phrase)]
  const otherLed = others.flatMap((p) => ledBy(story, m.told, p))
  const [guests, hosts] = verb.passive ? [m.agents, led] : [led, m.targets]
  const agents = (led.length > 0 ? guests : speakerPleased(m)).filter((r) => party(story, r))
  const targets = (otherLed.length > 0 ? otherLed : led.length > 0 ? hosts : m.targets)
    .filter((r) => party(story, r))
    .map((r) => counterpartOf(story, m.frame, r))
  // "will visit all five countries", told behind their presidents.
  const visited = m.pattern.id === 'visits-person' ? (verb.passive ? subject : object) : null
  if (visited && visited.head !== '' && visited.office === null) return []
  if (
    m.pattern.id === 'tells-over-meal' &&
    !preps.some((p) => p.word === 'over' && MEAL.has(lastWord(p.phrase.head)))
  )
    return []
  if (m.pattern.id === 'expects-guest' && !isAwaited(m)) return []
  if (m.pattern.id === 'calls-on' && asksFor(m.told, m.frame)) return []
  if (
    m.frame.verb.lemma === 'call' &&
    !m.agents.some((r) => isActor(story, r) && m.targets.some((t) => isActor(story, t)))
  )
    return []
  const ministers = m.pattern.id === 'welcomes' && object !== null && asParty(object).rep
  if (IN_PERSON.has(m.pattern.id) && ![...agents, ...targets].every((r) => isActor(story, r) || ministers))
    return []
  if (
    WITH_OFFICES.has(m.pattern.id) &&
    !m.frame.preps.some((p) => p.word === 'with' && isOfPeople(story, p.phrase))
  )
    return []
  const leaders = object !== null && asParty(object).rep
  if (m.frame.verb.lemma === 'host' && !leaders && !targets.some((t) => isActor(story, t))) return []
  // "The leaders of A, B and C met in Suva with D": a gathering of them all.
  if (m.agentRep && agents.length > 2 && MANY.has(m.pattern.id) && m.frame.preps[0]?.word === 'in') return []
  // "The ministers of A met with B in the chair."
  if (m.pattern.id === 'meets-with' && toldBy(story, m.frame) !== null) return []
  const yet = m.pattern.id === 'expects-guest' ? { modality: 'planned' as const } : {}
  return pairs(agents, targets)
    .filter(
      ([a, b]) =>
        isActor(story, a) || isActor(story, b) || story.entities[a]!.kind === story.entities[b]!.kind,
    )
    .flatMap(([a, b]) => relate(story, m.told, m.frame, 'met-with', a, b, m.pattern.id, yet))
})

/** "where A is expecting me": one who is on his way, of whom nothing else is expected. */
const isAwaited = ({ told, frame }: Match): boolean =>
  frame.verb.form === 'finite' &&
  told.row.some((c, k) => c.first === frame.verb.first && told.row[k - 2]?.type === 'sub') &&
  !told.frames.some((f) => f.control === frame && f.verb.first <= (frame.object?.last ?? 0) + 1)

const PLEASURES = wordSet('pleasure honour honor privilege delight joy')

/** "It is a pleasure to welcome A": who speaks does. */
function speakerPleased({ told, frame, agents }: Match): readonly number[] {
  const { control, verb, subject } = frame
  const pleased =
    verb.form === 'inf' && control?.verb.lemma === 'be' && PLEASURES.has(control.object?.head ?? '')
  const it = subject === null || subject.head === 'it'
  return pleased && it && told.voice !== null && agents.length === 0 ? [told.voice.actor] : agents
}

const MATES = wordSet('counterpart counterparts colleague colleagues')

/** "his counterparts from Iran and Oman": the holders of the agent's office in these states, where the text names them. */
function counterpartOf(story: Story, frame: Frame, state: number): number {
  const phrase = [frame.object, ...frame.preps.map((p) => p.phrase)].find((p) => p?.refs.includes(state))
  if (!phrase?.rep || !MATES.has(phrase.head)) return state
  const own = frame.subject?.refs.flatMap((a) => story.titles.get(a) ?? []).map((t) => t.title) ?? []
  const holders = [...story.titles].filter(
    ([actor, titles]) =>
      story.stateOf.get(actor) === state && titles.some((t) => t.whose === state && own.includes(t.title)),
  )
  return holders.length === 1 ? holders[0]![0] : state
}

export const metWith = [
  byVerb,
  metTogether,
  ...visits,
  talksTold,
  metByList,
  metByPairs,
  metIncluding,
  metDelegation,
  ...metAsNoted,
  metInTurns,
]
