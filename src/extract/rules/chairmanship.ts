/** The chair as a noun: "under the chairmanship of President Tokayev", "India's chairmanship of BRICS", or taken and held. */
import { asParty } from '../attach-people.ts'
import { nounOf, type Phrase } from '../chunks.ts'
import { relate } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { wordSet } from '../words/word-set.ts'
import { chairsCalled } from './chair-callings.ts'
import { chairTaken, isChair } from './chair-taken.ts'
import { term, termBehind } from './chair-term.ts'
import { bodyIn, phraseBehind } from './ends.ts'
import { ofHeads } from './rule.ts'

const OF = wordSet('of')

/** "with A in the chair": A; nobody elsewhere. */
function withInChair(told: Told, i: number): readonly number[] {
  const [link, who, prep, chair] = told.row.slice(i - 3, i + 1)
  const said =
    i >= 3 && link?.type === 'prep' && link.word === 'with' && prep?.type === 'prep' && prep.word === 'in'
  return said && chair?.type === 'phrase' && chair.head === 'chair' && who?.type === 'phrase' ? who.refs : []
}

/** The state that is the object of the verb before a phrase. */
function ownerBefore(story: Story, told: Told, phrase: Phrase): number | null {
  const { object } = told.frames.find((f) => f.preps.some((p) => p.phrase === phrase)) ?? { object: null }
  const only = object?.refs.length === 1 ? object.refs[0]! : null
  return only !== null && story.entities[only]!.kind === 'state' ? only : null
}

const saysChair = (head: string) => nounOf(head).chair

/** "under the chairmanship of President Tokayev", "India's chairmanship of BRICS". */
const byPhrase = ofHeads(saysChair, (story, told, chunk, i) => {
  if (!isChair(chunk)) return []
  const before = told.row[i - 1]
  const of = phraseBehind(told, i, OF)
  const owner = chunk.mods.find(
    (m) => story.entities[m]!.kind === 'state' || story.entities[m]!.kind === 'actor',
  )
  // "Russia's BRICS chairmanship": the body stands before the noun as well.
  const body = of ? bodyIn(story, of.refs) : bodyIn(story, chunk.mods)
  if (owner !== undefined && body !== null)
    return relate(
      story,
      told,
      null,
      'chaired',
      owner,
      body,
      'chairmanship-of',
      (of && termBehind(told, i)) ?? term(story, told, null) ?? {},
    )
  const inChair = withInChair(told, i)
  if (inChair.length > 0 && told.meeting !== null)
    return inChair.flatMap((w) => relate(story, told, null, 'chaired', w, told.meeting!, 'with-in-the-chair'))
  // "thanked Nepal for its chairmanship of ASEAN".
  const thanked = chunk.determiner === 'its' && body !== null ? ownerBefore(story, told, chunk) : null
  if (thanked !== null)
    return relate(
      story,
      told,
      null,
      'chaired',
      thanked,
      body!,
      'chairmanship-of',
      termBehind(told, i) ?? term(story, told, null) ?? {},
    )
  const under = before?.type === 'prep' && before.word === 'under'
  const who =
    under && of
      ? asParty(of).refs.filter(
          (r) => story.entities[r]!.kind === 'actor' || story.entities[r]!.kind === 'state',
        )
      : []
  if (who.length > 0 && told.meeting !== null)
    return who.flatMap((w) => relate(story, told, null, 'chaired', w, told.meeting!, 'under-chairmanship'))
  return []
})

export const chairmanship = [chairTaken, byPhrase, ...chairsCalled]
