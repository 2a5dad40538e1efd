/** Parts of a body by what they are called: "A and B are organs of the Community", "A is one of its institutions". */
import { lastWord, type Phrase } from '../chunks.ts'
import { asserts, type Frame } from '../frame.ts'
import { relate } from '../relation.ts'
import type { Story } from '../told.ts'
import { wordSet } from '../words/word-set.ts'
import { bodyIn } from './ends.ts'
import { convenes } from './membership.ts'
import { ofVerbs } from './rule.ts'

const PARTS = wordSet('organ organs arm agency agencies institution institutions branch')

/** How far before "its" a body is looked for, in tokens. */
const REACH = 40

const isPart = ({ head }: Phrase): boolean => PARTS.has(lastWord(head))

/** The body that members join, named last before a token. */
function bodyBefore(story: Story, at: number): number | null {
  const { entityAt } = story.scene
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const e = entityAt[i]!
    if (e >= 0 && story.entities[e]!.kind === 'organization' && convenes(story, e)) return e
  }
  return null
}

/** What its parts are said to be of, or null. */
function wholeOf(story: Story, { object, preps }: Frame): number | null {
  const isOne = object?.head === 'one'
  if (!object || !(isOne || isPart(object))) return null
  const [of, further] = preps.filter(({ word }) => word === 'of').map(({ phrase }) => phrase)
  if (!of) return null
  // "is one of the organs of the bloc", "is one of its organs"
  if (!isOne) return bodyIn(story, of.refs)
  if (!isPart(of)) return null
  return of.determiner === 'its' ? bodyBefore(story, object.first) : bodyIn(story, further?.refs ?? of.mods)
}

export const partsCalled = ofVerbs(new Set(['be', 'remain']), (story, told, frame) => {
  const whole = frame.subject && asserts(frame) ? wholeOf(story, frame) : null
  if (whole === null) return []
  return frame
    .subject!.refs.filter((part) => part !== whole && story.entities[part]!.kind === 'organization')
    .flatMap((part) => relate(story, told, frame, 'part-of', part, whole, 'called-part'))
})
