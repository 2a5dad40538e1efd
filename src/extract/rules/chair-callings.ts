/** Who is called a body's chair: "Nepal is the chair of ASEAN", "Oman, this year's chair of the GCC", "took over as chair". */
import { isChairTitle } from '../chair-title.ts'
import type { Chunk, Phrase } from '../chunks.ts'
import type { Frame } from '../frame.ts'
import { relate } from '../relation.ts'
import type { Told } from '../told.ts'
import { wordSet } from '../words/word-set.ts'
import { term } from './chair-term.ts'
import { isPresided } from './chair-titles.ts'
import { bodyIn } from './ends.ts'
import { ofOffices, ofVerbs } from './rule.ts'

const BEING = new Set(['be', 'become', 'remain'])

/** "Nepal is the chair of ASEAN", "Oman, which became chair of the GCC": a state's, as it holds no office. */
const byBeing = ofVerbs(BEING, (story, told, frame) => {
  const chair = frame.object
  if (
    !chair?.office ||
    chair.office.plural ||
    !/^(?:current )?(?:co )?chair(?:man)?$/.test(chair.office.said)
  )
    return []
  const body = bodyIn(story, chair.mods)
  const states = (frame.subject?.refs ?? []).filter((r) => story.entities[r]!.kind === 'state')
  return body === null
    ? []
    : states.flatMap((s) =>
        relate(story, told, frame, 'chaired', s, body, 'is-chair', term(story, told, frame) ?? {}),
      )
})

/** "A and B were the co-chairs", told of a gathering: its chairs. */
const gatheringChairs = ofVerbs(BEING, (story, told, frame) => {
  const { object, subject } = frame
  if (told.meeting === null || !object || object.mods.length > 0 || object.refs.length > 0) return []
  const said = object.office?.said ?? object.head
  if (object.determiner !== 'the' || !/^(?:co )?chairs$/.test(said.replace('-', ' '))) return []
  if (frame.preps.some((p) => p.word === 'of' && p.phrase.first === object.last + 1)) return []
  return (subject?.refs ?? []).flatMap((r) =>
    relate(story, told, frame, 'chaired', r, told.meeting!, 'are-chairs'),
  )
})

/** "Oman, this year's chair of the GCC,", "took over as chair of ASEAN", "came as chair of the African Union". */
const byCalling = ofOffices((story, told, chunk, i) => {
  if (!chunk.office || chunk.office.plural || chunk.refs.length > 0) return []
  const { said } = chunk.office
  const chair = isChairTitle(said)
  if (!chair && said !== 'president') return []
  const body = bodyIn(story, chunk.mods)
  if (body === null || (!chair && !isPresided(story, body, said))) return []
  const before = told.row[i - 1]
  const as = before?.type === 'sub' && before.word === 'as'
  const frame = as
    ? told.frames.findLast((f) => f.verb.last <= chunk.first && f.verb.form === 'finite')
    : undefined
  if (frame && (frame.verb.negated || frame.verb.modality === 'conditional')) return []
  const owner = as ? (thanked(frame) ?? frame?.subject ?? beforeAs(told, i - 1)) : apposedTo(told, i)
  const who = owner?.refs.length === 1 ? owner.refs[0]! : null
  const kind = who === null ? null : story.entities[who]!.kind
  return who !== null && (kind === 'state' || (as && kind === 'actor'))
    ? relate(story, told, frame ?? null, 'chaired', who, body, 'called-chair')
    : []
})

const THANKING = new Set([
  'thank',
  'congratulate',
  'commend',
  'praise',
  'support',
  'back',
  'welcome',
  'ask',
  'urge',
])
/** "thanked Oman, as chair of the GCC, for": the one who is thanked. */
const thanked = (frame: Frame | undefined): Phrase | null =>
  frame && !frame.verb.passive && THANKING.has(frame.verb.lemma) ? frame.object : null

/** "Oman, as the chair of the GCC, …": the phrase before "as". */
function beforeAs(told: Told, as: number): Phrase | null {
  const before = told.row[as - 1]
  const who = before?.type === 'mark' && before.word === ',' ? told.row[as - 2] : before
  return who?.type === 'phrase' ? who : null
}

const POSSESSIVES = wordSet("'s ’s")

/** The phrase before a comma, over "this year's". */
function apposedTo(told: Told, i: number): Phrase | null {
  let k = i - 1
  while (
    told.row[k]?.type === 'date' ||
    (told.row[k]?.type === 'mark' && POSSESSIVES.has(wordOf(told.row[k]!)))
  )
    k--
  const who = told.row[k - 1]
  return told.row[k]?.type === 'mark' && wordOf(told.row[k]!) === ',' && who?.type === 'phrase' ? who : null
}

const wordOf = (chunk: Chunk): string => ('word' in chunk ? chunk.word : '')

export const chairsCalled = [byBeing, gatheringChairs, byCalling]
