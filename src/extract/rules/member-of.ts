/** Who is a member, an observer or a partner of a body. */
import { asParty } from '../attach-people.ts'
import { relate } from '../relation.ts'
import { wordSet } from '../words/word-set.ts'
import { membersLabelled } from './body-labels.ts'
import { bodyIn, phraseBehind } from './ends.ts'
import { byFoundingPaper, FOUNDING_VERBS } from './founding-papers.ts'
import { membersApposed } from './member-apposed.ts'
import { membersByComposition } from './member-composition.ts'
import { membersByInclusion } from './member-inclusion.ts'
import { membersByJoining } from './member-joining.ts'
import { membersNamely } from './member-namely.ts'
import { membersByPhrase } from './member-phrase.ts'
import { membersBySection } from './member-sections.ts'
import { convenes, fits } from './membership.ts'
import { membersByDay, membersByTable } from './party-table.ts'
import { ofVerbs } from './rule.ts'

const OF = wordSet('of in to')

const ATTENDING = new Set(['attend', 'participate', 'take', 'join', 'follow', 'come'])

/** "attended as observers of the OIC": the status is stated; "attended as observers" says nothing of it. */
const asObservers = ofVerbs(ATTENDING, (story, told, frame) => {
  const at = told.row.findIndex(
    (c) =>
      c.type === 'phrase' && c.first >= frame.verb.last && (c.head === 'observer' || c.head === 'observers'),
  )
  if (at < 1) return []
  const [as, chunk] = [told.row[at - 1], told.row[at]]
  if (as?.type !== 'sub' || as.word !== 'as' || chunk?.type !== 'phrase') return []
  const behind = phraseBehind(told, at, OF)?.refs ?? []
  const body =
    bodyIn(story, chunk.rep ? chunk.refs : []) ?? bodyIn(story, chunk.mods) ?? bodyIn(story, behind)
  if (body === null || !convenes(story, body)) return []
  return (frame.subject ? asParty(frame.subject).refs : [])
    .filter((r) => fits(story, r) && r !== body)
    .flatMap((r) => relate(story, told, frame, 'member-of', r, body, 'as-observer', { status: 'observer' }))
})

/** Who signed a body's founding paper is its member. */
const byFounding = ofVerbs(FOUNDING_VERBS, (story, told, founded) => {
  const founding = byFoundingPaper(story, told, founded)
  if (!founding) return []
  const { frame, body, founders } = founding
  return founders
    .filter((f) => story.entities[f]!.kind === 'state')
    .flatMap((f) => relate(story, told, frame, 'member-of', f, body, 'founding-paper', { status: 'member' }))
})

export const memberOf = [
  membersByJoining,
  membersByPhrase,
  membersLabelled,
  membersByComposition,
  membersNamely,
  membersByInclusion,
  membersApposed,
  membersBySection,
  membersByTable,
  membersByDay,
  byFounding,
  asObservers,
]
