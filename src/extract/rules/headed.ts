/** Offices told by a verb: "who heads ESCAP", "the bank, headed by A", "B, who chairs the board of C". */
import { asParty } from '../attach-people.ts'
import type { Phrase } from '../chunks.ts'
import { clauseDate } from '../clause-date.ts'
import type { Frame } from '../frame.ts'
import { relate } from '../relation.ts'
import { remember } from '../remember.ts'
import type { Story } from '../told.ts'
import { termBehind } from './office-term.ts'
import { ofVerbs } from './rule.ts'

const TITLES = new Map([
  ['head', 'head'],
  ['lead', 'head'],
  ['run', 'head'],
  ['direct', 'director'],
])

/** What is headed and chaired for a time, and is no body: "the delegation", "talks". */
const PASSING = /\b(?:delegation|talks|meeting|session|committee|mission|team|summit|alliance|coalition)\b/i

/** The body that a phrase names as a whole. */
function bodyOf(story: Story, phrase: Phrase | null): number | null {
  if (phrase?.refs.length !== 1 || phrase.head !== '') return null
  const { kind, name } = story.entities[phrase.refs[0]!]!
  return kind === 'organization' && !PASSING.test(name) ? phrase.refs[0]! : null
}

/** "executive board", "board of directors" */
export const isBoard = remember((head) => /(?:^| )board(?: of directors)?$/.test(head))

/** The board that is chaired, and whose it is. */
function boardOf(story: Story, { object, preps }: Frame): number | null {
  if (!isBoard(object?.head ?? '')) return null
  const of = preps.find((p) => p.word === 'of')?.phrase ?? null
  return bodyOf(story, of) ?? (object!.mods.length === 1 ? object!.mods[0]! : null)
}

const HEADING = new Set([...TITLES.keys(), 'chair'])

export const headed = ofVerbs(HEADING, (story, told, frame) => {
  const { lemma, passive, modality } = frame.verb
  if (modality !== 'actual') return []
  const agent = passive
    ? frame.preps.filter((p) => p.word === 'by').flatMap((p) => asParty(p.phrase).refs)
    : (frame.subject?.refs ?? [])
  const actors = agent.filter((r) => story.entities[r]!.kind === 'actor')
  if (actors.length === 0 || (passive && actors.length > 1)) return []
  const board = lemma === 'chair' && !passive ? boardOf(story, frame) : null
  const whole = passive ? frame.subject : frame.object
  // "the bank of A, headed by B": which of the two is not said.
  const at = whole ? told.row.indexOf(whole) : -1
  const body = lemma === 'chair' ? board : told.row[at - 1]?.type === 'prep' ? null : bodyOf(story, whole)
  if (body === null) return []
  const date = clauseDate(story, told, frame)
  return actors.flatMap((actor) => {
    const term = actors.length > 1 ? termBehind(story, told, actor) : date
    return relate(story, told, frame, 'holds-office', actor, body, 'headed', {
      title: lemma === 'chair' ? 'chair of the board' : TITLES.get(lemma)!,
      date: term?.value ?? null,
      dateAt: term?.at ?? null,
    })
  })
})
