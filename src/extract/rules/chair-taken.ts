/** The chair taken, held and passed on: "took over the chairmanship of CICA from Turkey", "passed the chair on to India". */
import { asParty } from '../attach-people.ts'
import type { Phrase } from '../chunks.ts'
import type { Frame } from '../frame.ts'
import { antecedent } from '../frame-subjects.ts'
import { notAhead, type RelationFact, relate } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { wordSet } from '../words/word-set.ts'
import { term } from './chair-term.ts'
import { bodyIn, phraseBehind } from './ends.ts'
import { hostBody, mainBody } from './membership.ts'
import { ofVerbs } from './rule.ts'

const OF = wordSet('of in')

/** "the chairmanship of the bloc": what the body is called that a text is about. */
const CALLED = wordSet('bloc organization organisation association union body grouping forum alliance')

/** The body whose chair is spoken of: qualifying the noun, behind "of", or the one in focus. */
function chairOf(story: Story, told: Told, phrase: Phrase): number | null {
  const own = bodyIn(story, phrase.mods)
  if (own !== null) return own
  const at = told.row.indexOf(phrase)
  // "the League, whose chairmanship is held by Nepal"
  const before = told.row[at - 1]
  if (before?.type === 'rel' && before.word === 'whose')
    return bodyIn(story, antecedent(told.row, at - 1)?.refs ?? [])
  const whose = phraseBehind(told, at, OF)
  if (!whose) return null
  const said = bodyIn(story, whose.refs) ?? bodyIn(story, whose.mods)
  return said ?? (CALLED.has(whose.head) && whose.determiner === 'the' ? mainBody(story) : null)
}

const KEEPING = wordSet('hold take assume keep')
const PASSING = wordSet('hand pass transfer go turn')

/** "Nepal held it from 2014 to 2018", where the sentence before speaks of the chairmanship. */
function isThatChair(story: Story, told: Told, frame: Frame): boolean {
  const { lemma } = frame.verb
  if (frame.object?.head !== 'it' || !(KEEPING.has(lemma) || PASSING.has(lemma))) return false
  const before = story.told[told.sentence - 1]
  const { sentences } = story.scene.reading
  return (
    before !== undefined &&
    sentences[before.sentence]!.block === sentences[told.sentence]!.block &&
    before.row.some((c) => c.type === 'phrase' && isChair(c))
  )
}

/** "the chairmanship of the NAM, | which A has held": the chair of what the relative clause is said of. */
function chairBefore({ row }: Told, { object }: Frame): Phrase | null {
  const at = object && object.refs.length > 0 ? row.indexOf(object) : -1
  if (at < 2) return null
  const [chair, of] = [row[at - 2], row[at - 1]]
  return of?.type === 'prep' && of.word === 'of' && chair?.type === 'phrase' && isChair(chair) ? chair : null
}

/** Whether a phrase speaks of a chair that is nobody's name. */
export const isChair = (phrase: Phrase | null) =>
  phrase !== null && phrase.refs.length === 0 && phrase.noun.chair

/** Verbs by which a chair is taken, held and passed on. */
const HOLDING = wordSet(
  'take assume hold keep occupy inherit have get receive hand pass transfer go turn be stay remain',
)

/** What a clause says of a chair. */
type Clause = {
  story: Story
  told: Told
  frame: Frame
  chair: Phrase
  body: number
  subject: readonly number[]
}

/** The chair that a clause tells of, or null. */
function chairIn(story: Story, told: Told, frame: Frame): Phrase | null {
  const { object, subject, preps } = frame
  if (isChair(object) || isThatChair(story, told, frame)) return object
  if (isChair(subject)) return subject
  return preps.find((p) => isChair(p.phrase))?.phrase ?? chairBefore(told, frame)
}

/** States and people behind a preposition. */
const behind = ({ story, frame }: Clause, word: string): number[] =>
  frame.preps
    .filter((p) => p.word === word)
    .flatMap((p) => asParty(p.phrase).refs)
    .filter((r) => story.entities[r]!.kind === 'state' || story.entities[r]!.kind === 'actor')

/** Those who have the chair, for a term where it is theirs now. */
const have = (
  { story, told, frame, body }: Clause,
  who: readonly number[],
  isTerm: boolean,
): RelationFact[] => {
  const extra = (isTerm && term(story, told, frame)) || {}
  return who.flatMap((w) => relate(story, told, frame, 'chaired', w, body, 'chairmanship', extra))
}

/** Those who have the chair of the gathering spoken of. */
const preside = ({ story, told, frame }: Clause, who: readonly number[], meeting: number, rule: string) =>
  who.flatMap((w) => relate(story, told, frame, 'chaired', w, meeting, rule))

const TAKING = new Set(['take', 'assume', 'hold', 'keep', 'occupy', 'inherit', 'have', 'get', 'receive'])

/** "A took the chair from B": of a body, or, where a person takes the chair and no chairmanship, of the gathering. */
function taken(clause: Clause): RelationFact[] {
  const { story, told, chair, subject } = clause
  const isPerson = subject.every((r) => story.entities[r]!.kind === 'actor')
  const isSeat = isPerson && !chair.head.endsWith('ship') && chairOf(story, told, chair) === null
  if (isSeat && told.meeting !== null) return preside(clause, subject, told.meeting, 'took-the-chair')
  const givers = behind(clause, 'from')
  // Nobody takes it from himself, or from several: whoever "he" or "whom" is, is not known.
  if (givers.length > 1 || givers.some((r) => subject.includes(r))) return []
  // Whoever it was taken from had it until then.
  const until = notAhead(story, { date: told.date?.value ?? story.published, dateAt: null })
  const before = have(clause, givers, false)
  return [
    ...have(clause, subject, true),
    ...before.map((r) => ({ ...r, modality: 'actual' as const, ...until })),
  ]
}

/** "A passed the chair on to B", "the chair goes to B". */
function passedOn(clause: Clause): RelationFact[] {
  const { frame, chair, subject } = clause
  const isGiven = frame.verb.passive || chair === frame.subject
  const giver = isGiven ? [...behind(clause, 'by'), ...behind(clause, 'from')] : subject
  return [...have(clause, behind(clause, 'to'), true), ...have(clause, giver, false)]
}

/** "A was in the chair": a person's is the gathering's. */
function inChair(clause: Clause): RelationFact[] {
  const { story, told, subject } = clause
  const people = subject.filter((r) => story.entities[r]!.kind === 'actor')
  return people.length > 0 && told.meeting !== null
    ? preside(clause, people, told.meeting, 'in-the-chair')
    : have(clause, subject, true)
}

const STAYING = wordSet('be stay remain')

/** "took over the chairmanship of CICA from Turkey", "holds the chair", "passed the chair on to". */
export const chairTaken = ofVerbs(HOLDING, (story, told, frame) => {
  const chair = chairIn(story, told, frame)
  if (!chair) return []
  const body =
    chairOf(story, told, chair) ??
    hostBody(story, told.meeting) ??
    (chair.head === 'it' ? mainBody(story) : null)
  if (body === null) return []
  const who = frame.subject && frame.subject !== chair ? asParty(frame.subject).refs : []
  const subject = who.filter((r) => story.entities[r]!.kind !== 'meeting')
  const clause: Clause = { story, told, frame, chair, body, subject }
  const { lemma, passive } = frame.verb
  if (chair === frame.object && TAKING.has(lemma) && !passive) return taken(clause)
  if (chair === frame.subject && KEEPING.has(lemma) && passive)
    return have(clause, behind(clause, 'by'), true)
  if (PASSING.has(lemma)) return passedOn(clause)
  const isInIt = frame.preps.some((p) => p.phrase === chair && (p.word === 'in' || p.word === 'under'))
  return isInIt && STAYING.has(lemma) ? inChair(clause) : []
})
