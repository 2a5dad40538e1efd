/** "The host, President A of B, …", "the host was A", "A was our host": of the gathering that is told of. */
import type { Phrase } from '../chunks.ts'
import { asserts } from '../frame.ts'
import { relate } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { wordSet } from '../words/word-set.ts'
import { isActor, meetingOf, phraseBehind } from './ends.ts'
import { ofHeads } from './rule.ts'

/** Those whom a phrase names and nobody else: people, and states where the gathering is named. */
const hostsIn = (story: Story, phrase: Phrase | null, states: boolean): number[] =>
  phrase !== null && !phrase.rep
    ? phrase.refs.filter((r) => isActor(story, r) || (states && story.entities[r]!.kind === 'state'))
    : []

/** Who is called the host: named right behind, or on the other side of "was". */
function calledSo(story: Story, { row, frames }: Told, phrase: Phrase, at: number, named: boolean): number[] {
  for (const { verb, subject, object } of frames.filter(asserts)) {
    if (verb.lemma !== 'be') continue
    // "a gathering of which A was the host": which one is said before.
    if (object === phrase)
      return row[row.indexOf(subject!) - 1]?.type === 'rel' ? [] : hostsIn(story, subject, named)
    if (subject === phrase && row[at + 1] === verb) return hostsIn(story, object, named)
  }
  const next = row[at + 1]
  const name = next?.type === 'mark' && next.word === ',' ? row[at + 2] : next
  if (name?.type !== 'phrase' || name.first > phrase.last + 1) return []
  return hostsIn(story, name, false)
}

/** "the host of the summit", "was host to the summit" */
const OF = wordSet('of to')

export const hostTold = ofHeads(
  (head) => head === 'host',
  (story, told, phrase, at) => {
    const behind = phraseBehind(told, at, OF)
    const named = meetingOf(story, behind)
    const meeting = named ?? (behind === null ? told.meeting : null)
    if (meeting === null || phrase.mods.length > 0) return []
    if (
      phrase.determiner !== 'the' &&
      phrase.determiner !== 'our' &&
      !(named !== null && phrase.determiner === '')
    )
      return []
    const called = calledSo(story, told, phrase, at, named !== null)
    if (called.length !== 1) return []
    const state = story.stateOf.get(called[0]!)
    const hosts = state === undefined ? called : [...called, state]
    return hosts.flatMap((h) => relate(story, told, null, 'hosted', h, meeting, 'called-host'))
  },
)
