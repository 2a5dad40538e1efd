/** "Hungary, an observer since 2018, was represented by …", "Belarus, the SCO's newest member, …": a status in apposition. */

import type { Phrase } from '../chunks.ts'
import { textOf } from '../reading.ts'
import { type RelationFact, relate } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { numberOf } from '../words/numbers.ts'
import { wordSet } from '../words/word-set.ts'
import { bodyIn, phraseBehind } from './ends.ts'
import { bodyOf, convenes, fits, statusOf } from './membership.ts'
import { ofHeads } from './rule.ts'

const OF = wordSet('of in at')

/** Nouns by which a party is called in apposition. */
const STATUS =
  /(?:^| )(?:members?|observers?|member states?|observer states?|(?:dialogue|consultative|discussion) partners?)$/

const isStatus = (head: string) => STATUS.test(head) || head === 'partner' || head === 'partners'

const isDialoguePartner = (story: Story, { first, last }: Phrase): boolean =>
  /\b(?:dialogue|consultative|discussion) partners?$/.test(textOf(story.scene.reading, first, last))

/** The date behind "since" right behind a token, or none. */
function since({ scene }: Story, at: number): Pick<RelationFact, 'date' | 'dateAt'> | Record<string, never> {
  const date = scene.reading.tokens[at]?.lower === 'since' ? scene.dates[at + 1] : undefined
  return date?.value ? { date: date.value, dateAt: { first: date.first, last: date.last } } : {}
}

/** The body of the status: qualifying it, behind "of", or the one spoken of. */
function bodyOfStatus(
  story: Story,
  told: Told,
  status: Phrase,
  at: number,
): { body: number | null; end: number } {
  const own = bodyIn(story, status.mods) ?? (status.rep ? bodyIn(story, status.refs) : null)
  const of = phraseBehind(told, at, OF)
  const named = own ?? (of ? bodyIn(story, of.refs) : null)
  if (named !== null) return { body: named, end: own === null && of ? of.last : status.last }
  // "a member of the cabinet": of something else.
  const body = of ? null : bodyOf(story, told, null, status)
  return { body, end: status.last }
}

/** Whether a status is that of all named before it: "both members", "the two Consultative Partners". */
function isOfAll({ scene }: Story, { determiner, first, last }: Phrase, count: number): boolean {
  if (determiner === 'both' || determiner === 'all') return true
  for (let i = first; i < last; i++) if (numberOf(scene.reading.tokens[i]!.lower) === count) return true
  return false
}

const NONE = wordSet('no every another')

export const membersApposed = ofHeads(isStatus, (story, told, status, at): RelationFact[] => {
  if ((status.refs.length > 0 && !status.rep) || NONE.has(status.determiner)) return []
  if ((status.head === 'partner' || status.head === 'partners') && !isDialoguePartner(story, status))
    return []
  const [who, comma] = [told.row[at - 2], told.row[at - 1]]
  if (comma?.type !== 'mark' || comma.word !== ',' || who?.type !== 'phrase') return []
  const parties = who.refs.filter((r) => fits(story, r))
  // "Egypt and Libya, both members of the GECF,".
  const several = parties.length > 1 && isOfAll(story, status, parties.length)
  if ((parties.length !== 1 && !several) || who.rep || who.refs.length !== parties.length) return []
  const { body, end } = bodyOfStatus(story, told, status, at)
  const { tokens } = story.scene.reading
  const date = since(story, end)
  const closed = /^[,.;–—)]$|^--$/.test(tokens[end]?.text ?? '') || 'date' in date
  const said = statusOf(textOf(story.scene.reading, status.first, status.last))
  if (body === null || said === null || !closed || !convenes(story, body)) return []
  return parties
    .filter((p) => p !== body)
    .flatMap((p) => relate(story, told, null, 'member-of', p, body, 'apposed', { status: said, ...date }))
})
