/** "A and B met", "the two held talks", "A and B gave a news conference": those of one subject who met each other. */
import { lastWord } from '../chunks.ts'
import type { Frame } from '../frame.ts'
import { textOf } from '../reading.ts'
import { couples, relate } from '../relation.ts'
import type { Story } from '../told.ts'
import { wordSet } from '../words/word-set.ts'
import { isActor, toldBy } from './ends.ts'
import { ofVerbs } from './rule.ts'
import { TALKS } from './talks.ts'

const MEETING_TOGETHER = new Set(['meet', 'hold', 'have', 'talk', 'speak', 'give', 'discuss', 'exchange'])
const EXCHANGED = wordSet('instruments documents toasts gifts views')

const BY_PHONE = wordSet('on by over')

/** "have spoken on the phone", "held a joint news conference", "discussed trade": two who did so were together. */
function sharing(story: Story, { verb: { lemma }, object, preps }: Frame): boolean {
  const head = lastWord(object?.head ?? '')
  if (lemma === 'exchange') return EXCHANGED.has(head)
  if (lemma === 'discuss') return object !== null && object.refs.length === 0
  if (lemma === 'hold' || lemma === 'give')
    return (
      head === 'conference' &&
      /\b(?:news|press)\b/.test(textOf(story.scene.reading, object!.first, object!.last))
    )
  return (
    (lemma === 'speak' || lemma === 'talk') &&
    preps.some(
      (p) => BY_PHONE.has(p.word) && /(?:^| )(?:phone|telephone|line|call|themselves)$/.test(p.phrase.head),
    )
  )
}

/** "A and B met", "the two held talks": the members of the subject met each other. */
export const metTogether = ofVerbs(MEETING_TOGETHER, (story, told, frame) => {
  if (frame.verb.passive || !frame.subject) return []
  const refs = frame.subject.refs.filter((r) => isActor(story, r))
  const meets =
    frame.verb.lemma === 'meet' &&
    (!frame.object || frame.object.refs.length === 0) &&
    !frame.preps.some((p) => p.word === 'with' && p.phrase.refs.length > 0)
  const talks =
    (frame.verb.lemma === 'hold' || frame.verb.lemma === 'have') &&
    TALKS.has(frame.object?.head ?? '') &&
    !frame.preps.some((p) => p.word === 'with' && p.phrase.refs.length > 0)
  const talk =
    frame.verb.lemma === 'talk' &&
    !frame.object &&
    !frame.preps.some((p) => (p.word === 'with' || p.word === 'to') && p.phrase.refs.length > 0)
  if (!(meets || talks || talk || sharing(story, frame)) || refs.length < 2 || refs.length > 3) return []
  // "The heads of state met in Suva: A of X, B of Y": a gathering.
  if (meets && toldBy(story, frame) !== null) return []
  return couples(refs).flatMap(([a, b]) => relate(story, told, frame, 'met-with', a, b, 'together'))
})
