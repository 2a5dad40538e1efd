/** Parts of a body by what they are called: "A and B are organs of the Community", "A is one of its institutions". */
import { lastWord, type Phrase } from '../chunks.ts'
import { asserts, type Frame } from '../frame.ts'
import { relate } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { wordSet } from '../words/word-set.ts'
import { bodyIn } from './ends.ts'
import { bodyBefore } from './membership.ts'
import { ofVerbs } from './rule.ts'

const PARTS = wordSet('organ organs arm agency agencies institution institutions branch')

const isPart = ({ head }: Phrase): boolean => PARTS.has(lastWord(head))

/** What its parts are said to be of, or null. */
function wholeOf(story: Story, told: Told, { object, preps }: Frame): number | null {
  const isOne = object?.head === 'one'
  if (!object || !(isOne || isPart(object))) return null
  const [of, further] = preps.filter(({ word }) => word === 'of').map(({ phrase }) => phrase)
  if (!of) return null
  // "is one of the organs of the bloc", "is one of its organs"
  if (!isOne) return bodyIn(story, of.refs)
  if (!isPart(of)) return null
  if (of.determiner === 'its') return bodyBefore(story, told, object.first)?.body ?? null
  return bodyIn(story, further?.refs ?? of.mods)
}

export const partsCalled = ofVerbs(new Set(['be', 'remain']), (story, told, frame) => {
  const whole = frame.subject && asserts(frame) ? wholeOf(story, told, frame) : null
  if (whole === null) return []
  return frame
    .subject!.refs.filter((part) => part !== whole && story.entities[part]!.kind === 'organization')
    .flatMap((part) => relate(story, told, frame, 'part-of', part, whole, 'called-part'))
})
