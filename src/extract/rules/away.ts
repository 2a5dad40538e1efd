/** Clauses that tell of another event or place than the gathering in focus: "took part in the talks". */
import type { Phrase } from '../chunks.ts'
import type { Frame } from '../frame.ts'
import { dateNear } from '../sentence-dates.ts'
import type { Story, Told } from '../told.ts'
import { wordSet } from '../words/word-set.ts'

const PLACING = wordSet('in at to')
const EVENTS = wordSet(
  'talk talks meeting meetings ceremony event events forum forums conference conferences session ' +
    'sessions exercise exercises seminar seminars dinner banquet signing war election elections ' +
    'festival exhibition congress funeral parade games visit negotiation negotiations consultation ' +
    'consultations',
)

/** "took part in the opening of | Expo 2017": of something named that is no gathering told of. */
const opensOther = ({ scene }: Story, { preps }: Frame): boolean =>
  preps.some(({ phrase: { head, last } }, k) => {
    const of = head === 'opening' ? preps[k + 1] : undefined
    if (of?.word !== 'of' || of.phrase.first !== last + 1 || of.phrase.refs.length > 0) return false
    return scene.reading.tokens[of.phrase.first]!.capital
  })

/** "took part in the talks": an event, but not the gathering. */
export function otherEvent(story: Story, frame: Frame): boolean {
  if (opensOther(story, frame)) return true
  const phrases = [frame.object, ...frame.preps.filter((p) => PLACING.has(p.word)).map((p) => p.phrase)]
  return phrases.some(
    (p) =>
      p !== null &&
      p !== undefined &&
      p.refs.length === 0 &&
      !((p.determiner === 'the' || p.determiner === 'this') && (p.head === 'event' || p.head === 'events')) &&
      EVENTS.has(p.head),
  )
}

/** Who is sent somewhere is sent there, wherever the gathering was. */
const SENDING = new Set(['send', 'dispatch'])

const TRAVELLING = wordSet('to in from for')

/** "came to Bishkek": a place that is not the gathering's own. */
export function elsewhere(story: Story, frame: Frame, meeting: number): boolean {
  const city = story.entities[meeting]!.meeting!.city
  return (
    frame.preps.some(
      (p) =>
        TRAVELLING.has(p.word) &&
        p.phrase.refs.length === 0 &&
        p.phrase.head !== '' &&
        (city !== null || (p.word === 'to' && SENDING.has(frame.verb.lemma))) &&
        isPlaceName(story, p.phrase) &&
        !(city !== null && p.phrase.head.includes(city.toLowerCase().split(' ')[0]!)),
    ) ||
    frame.preps.some((p) => p.word === 'to' && p.phrase.refs.some((r) => story.entities[r]!.kind === 'state'))
  )
}

/** Whether a sentence says of itself that it tells of another month than the gathering's. */
export function otherTime(story: Story, told: Told, frame: Frame, meeting: number): boolean {
  const held = story.entities[meeting]!.meeting!.date
  const block = story.scene.reading.sentences[told.sentence]!.block
  const near = dateNear(told, frame) ?? (told.ownDate || story.over[block]?.value ? told.date : null)
  if (!near || !held) return false
  const digits = Math.min(7, held.from.length, near.value.from.length)
  const cut = (day: string) => day.slice(0, digits)
  return cut(near.value.to) < cut(held.from) || cut(near.value.from) > cut(held.to)
}

const STAYING = wordSet('in from at')

/** "said in Suva": a place by name, where nothing says that it is the gathering's. */
export const atPlace = (story: Story, frame: Frame): boolean =>
  frame.preps.some((p) => STAYING.has(p.word) && p.phrase.refs.length === 0 && isPlaceName(story, p.phrase))

const isPlaceName = (story: Story, phrase: Phrase) =>
  story.scene.reading.tokens[phrase.last - 1]?.capital === true
