/** The day that a fresh paragraph goes on from when it says none itself. */
import { earliest, latest } from '../model/dates.ts'
import { EARLY } from './main-meeting.ts'
import { isPast, isPresent, isReckoned } from './telling-time.ts'
import type { Story, Told } from './told.ts'

type Teller = Pick<Story, 'scene' | 'entities' | 'over' | 'published'>

/** What a paragraph's first sentence is dated by when it says nothing itself. */
export function openingDate(input: Teller, main: number | null, sentence: number): Told['date'] {
  const over = input.over[input.scene.reading.sentences[sentence]!.block]
  if (over?.value) return { value: over.value, at: over }
  const held = main === null ? null : (input.entities[main]!.meeting!.date ?? null)
  const { published } = input
  const { reading } = input.scene
  if (!published) {
    const tells =
      held !== null && isWhatItTells(input, main!) && !isPresent(reading, reading.sentences[sentence]!)
    return tells ? { value: held, at: null } : null
  }
  // A report on a gathering that is over: what it tells in the past was there and then.
  const isOver = held !== null && !isReckoned(held) && latest(held.to) < earliest(published.from)
  return isOver &&
    isAlone(input, main!) &&
    isPast(input.scene.reading, input.scene.reading.sentences[sentence]!)
    ? { value: held, at: null }
    : { value: published, at: null }
}

/** Whether a gathering, not a plan, is named where a document says what it is about, or again and again. */
const isWhatItTells = ({ entities, scene }: Teller, main: number): boolean => {
  const { places, meeting } = entities[main]!
  if (meeting!.planned) return false
  return scene.reading.sentenceOf[places[0]!.first]! <= EARLY || places.length >= 3
}

/** Whether a document tells from its start of a gathering, and of hardly any other. */
const isAlone = ({ scene, entities }: Teller, main: number): boolean => {
  const { places } = entities[main]!
  const early = scene.reading.sentenceOf[places[0]!.first]! <= EARLY
  return early && (places.length >= 3 || entities.filter((e) => e.kind === 'meeting').length <= 4)
}
