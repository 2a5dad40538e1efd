/** "cooperation between A and B", "A and B signed an agreement", "A will expand ties with B". */

import { asParty } from '../attach-people.ts'
import { lastWord, type Phrase } from '../chunks.ts'
import type { Frame } from '../frame.ts'
import { textOf } from '../reading.ts'
import { couples, pairs, relate } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { phraseSet, wordSet } from '../words/word-set.ts'
import { compilePatterns, ofPatterns } from './match-frames.ts'
import { partnerships } from './partnerships.ts'
import { ofHeads, ofVerbs } from './rule.ts'
import { made, principals, TIES } from './ties.ts'

const PAPERS = phraseSet(
  'agreement, agreements, memorandum, memorandums, memoranda, protocol, protocols, treaty, ' +
    'treaties, accord, accords, declaration, declarations, statement, statements, contract, ' +
    'contracts, pact, pacts, deal, deals, convention, conventions, roadmap, roadmaps, plan, plans, ' +
    'programme, programmes, program, programs, document, documents, understanding, arrangement, ' +
    'arrangements, charter, act, acts, exchange of notes, letter, letters, note, notes, mou, mous',
)

const joins = (head: string) => TIES.has(head) || PAPERS.has(head)

/** The states of people who sign for them. */
function signatories(story: Story, refs: readonly number[]): number[] {
  return refs.flatMap((r) =>
    story.entities[r]!.kind === 'actor'
      ? story.stateOf.has(r)
        ? [story.stateOf.get(r)!]
        : []
      : story.entities[r]!.kind === 'meeting'
        ? []
        : [r],
  )
}

const frameOf = (told: Told, chunk: Phrase): Frame | null =>
  told.frames.find((f) => f.object === chunk || f.subject === chunk) ??
  told.frames.find((f) => f.first <= chunk.first && chunk.last <= f.last + 3 && f.verb.form === 'finite') ??
  null

const TOPICS = new Set(['on', 'in', 'for', 'of'])

/** "cooperation | in gas | between A and B": over what it is about. */
function overTopic({ row }: Told, i: number): number {
  const [prep, topic, next] = [row[i + 1], row[i + 2], row[i + 3]]
  const isTopic =
    prep?.type === 'prep' && TOPICS.has(prep.word) && topic?.type === 'phrase' && topic.refs.length === 0
  return isTopic && next?.type === 'prep' && next.word === 'between' ? i + 2 : i
}

/** What one does to ties that one no longer has. */
const ENDING = wordSet('sever cut break suspend freeze downgrade terminate end halt rupture')

/** Chunks between a paper and "between": "MOU | on | trade |,| between". */
const REACH = 7

/** Where "between" stands behind a paper, over what it is on and where it was signed; else right behind it. */
function betweenBehind({ row }: Told, at: number): number {
  for (let k = at + 1; k < Math.min(row.length, at + REACH); k++) {
    const chunk = row[k]!
    if (chunk.type === 'prep' && chunk.word === 'between') return k
    if (chunk.type === 'phrase' && chunk.refs.length > 0) break
    const signed = chunk.type === 'verb' && chunk.passive && SIGNING.has(chunk.lemma)
    const small = chunk.type === 'prep' || chunk.type === 'phrase' || chunk.type === 'date'
    const and = chunk.type === 'conj' && chunk.word === 'and'
    if (!signed && !small && !and && !(chunk.type === 'mark' && chunk.word === ',')) break
  }
  return at + 1
}

const BETWEEN = wordSet('between with among')

const ties = ofHeads(joins, (story, told, chunk, i) => {
  if (chunk.refs.length > 0) return []
  const behind = PAPERS.has(chunk.head) ? betweenBehind(told, i) : overTopic(told, i) + 1
  const prep = told.row[behind]
  const next = told.row[behind + 1]
  if (prep?.type !== 'prep' || next?.type !== 'phrase' || !BETWEEN.has(prep.word)) return []
  const frame = frameOf(told, chunk)
  if (
    frame &&
    (frame.verb.negated || (frame.verb.modality === 'conditional' && !/would/.test(word(story, frame))))
  )
    return []
  if (frame?.object === chunk && ENDING.has(frame.verb.lemma)) return []
  // "agreements with A (2004), with B and with C".
  const again =
    frame?.object === chunk && prep.word === 'with'
      ? frame.preps.filter((p) => p.word === prep.word && p.phrase.first > next.last)
      : []
  const others = principals(story, [...asParty(next).refs, ...again.flatMap((p) => asParty(p.phrase).refs)])
  const paper = PAPERS.has(chunk.head)
  if (prep.word !== 'with')
    return others.length > 3
      ? []
      : couples(others).flatMap(([a, b]) => made(story, told, frame, a, b, 'ties-between'))
  // "An agreement with A was concluded by B".
  const passive = frame?.verb.passive && frame.subject === chunk
  const doer = passive ? frame.preps.find((p) => p.word === 'by')?.phrase : frame?.subject
  const own = chunk.mods.length > 0 ? chunk.mods : doer ? asParty(doer).refs : []
  const sides = paper
    ? signatories(story, own)
    : principals(story, own).length > 0
      ? principals(story, own)
      : signatories(story, own)
  return pairs(sides, others).flatMap(([a, b]) => made(story, told, frame, a, b, 'ties-with'))
})

const word = (story: Story, frame: Frame) => textOf(story.scene.reading, frame.verb.first, frame.verb.last)

const SIGNING = new Set(['sign', 'conclude', 'exchange', 'initial', 'ink', 'finalize', 'ratify'])
const AGREEING = new Set([...SIGNING, 'agree', 'cooperate', 'collaborate', 'work'])

/** "A and B signed a memorandum", "A concluded an agreement with B", "A and B agreed to …". */
const signing = ofVerbs(AGREEING, (story, told, frame) => {
  const subject = frame.verb.passive
    ? (frame.preps.find((p) => p.word === 'by')?.phrase ?? null)
    : frame.subject
  const object = frame.verb.passive ? frame.subject : frame.object
  const signs = SIGNING.has(frame.verb.lemma) && PAPERS.has(lastWord(object?.head ?? ''))
  const agrees = !SIGNING.has(frame.verb.lemma) && !frame.verb.passive
  if (!(signs || agrees)) return []
  const sides = subject ? signatories(story, asParty(subject).refs) : []
  const distinct = [...new Set(sides)]
  // What three sign may found a body; what three agree on they do together.
  if (distinct.length < 2 || distinct.length > (signs ? 2 : 3)) return []
  return couples(distinct).flatMap(([a, b]) =>
    relate(story, told, frame, 'cooperates-with', a, b, signs ? 'signed-together' : 'agreed-together'),
  )
})

/** What one is to another whom one counts on. */
const PARTNER = /(?:^| )(?:partners?|ally|allies)$/

const WORKING = compilePatterns('cooperates-with', [
  { id: 'works-with', verb: 'cooperate collaborate work partner', target: 'with alongside' },
  { id: 'regards-as-partner', verb: 'regard consider view', beside: PARTNER, target: 'object' },
])

const verbs = ofPatterns(WORKING, (story, m) =>
  pairs(principals(story, m.agents), principals(story, m.targets)).flatMap(([a, b]) =>
    relate(story, m.told, m.frame, 'cooperates-with', a, b, m.pattern.id),
  ),
)

const MARKING = new Set(['celebrate', 'mark', 'commemorate', 'observe'])

/** "A and B celebrate the 30th anniversary of diplomatic relations": theirs, unless it says whose. */
const anniversaries = ofVerbs(MARKING, (story, told, frame) => {
  if (frame.verb.passive || frame.object?.head !== 'anniversary' || frame.object.mods.length > 0) return []
  const of = frame.preps.find((p) => p.word === 'of' && p.phrase.first >= frame.object!.last)?.phrase
  const own = of !== undefined && TIES.has(of.head) && of.mods.length === 0 && of.refs.length === 0
  const states = (frame.subject?.refs ?? []).filter((r) => story.entities[r]!.kind === 'state')
  // "relations with C" are read as ties of each with C.
  const others = frame.preps.some((p) => p.word === 'with' || p.word === 'between')
  return own && !others && states.length === 2
    ? couples(states).flatMap(([a, b]) => made(story, told, frame, a, b, 'anniversary'))
    : []
})

export const cooperatesWith = [ties, signing, verbs, anniversaries, ...partnerships]
