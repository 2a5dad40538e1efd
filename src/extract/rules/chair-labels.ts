/** "Chair: Vladimir Putin, President of Russia", "Host and Chair: Malaysia", "Hosted by: Oman": the lines of a fact sheet. */
import type { RelationType } from '../../model/relations.ts'
import type { Phrase } from '../chunks.ts'
import { type Reading, textOf } from '../reading.ts'
import { relate } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { phraseSet } from '../words/word-set.ts'
import { parties } from './ends.ts'
import { ofColons } from './rule.ts'

/** Longest label, in tokens. */
const LONGEST = 6
const BULLETS = new Set('•·‣*–—-')

/** Where a line begins behind its bullet. */
export const pastBullet = (tokens: Reading['tokens'], first: number): number =>
  tokens[first]!.kind === 'mark' && BULLETS.has(tokens[first]!.text[0]!) ? first + 1 : first

/** Blanks that set a label apart where it has no colon: "CHAIR       Oman". */
const GAP = 4

/** The words before the colon of a line, and where what they label begins; null for any other line. */
export function labelOf(story: Story, told: Told): { label: string; from: number } | null {
  const { tokens, sentences } = story.scene.reading
  const { first, last } = sentences[told.sentence]!
  for (let i = first + 1; i < Math.min(last, first + LONGEST + 1); i++) {
    const { text, start: at } = tokens[i]!
    if (at - tokens[i - 1]!.end >= GAP) return { label: textOf(story.scene.reading, first, i), from: i }
    if (text !== ':' || i === last - 1) continue
    const start = pastBullet(tokens, first)
    if (i > start && i < start + LONGEST) return { label: textOf(story.scene.reading, start, i), from: i + 1 }
  }
  return null
}

/** Whom a line labels, where its label passes; the gathering is the one the text is about. */
const labelled = (label: RegExp, type: RelationType) =>
  ofColons((story, told) => {
    const meeting = told.meeting ?? story.main
    const line = meeting === null ? null : labelOf(story, told)
    if (!line || meeting === null || !label.test(line.label)) return []
    const who = told.row.find(
      (c): c is Phrase => c.type === 'phrase' && c.last > line.from && parties(story, c).length > 0,
    )
    const named = who && who.first <= line.from + 1 ? parties(story, who) : []
    return named
      .filter((w) => story.entities[w]!.kind !== 'organization')
      .flatMap((w) => relate(story, told, null, type, w, meeting, 'label'))
  })

export const chairLabels = labelled(
  /^(?:host and )?(?:the )?(?:co-)?chair(?:s|man|person|ed by)?(?: of the (?:summit|meeting|session))?$/,
  'chaired',
)

export const hostLabels = labelled(/^(?:hosts?|hosted by|host country|host and chair|host state)$/, 'hosted')

const VENUE = phraseSet('place, venue, location, where, city, held in, held at, host city')

/** "Venue: Residence of the President, Suva, Fiji": the state of the place is the host of the gathering. */
export const venueLabels = ofColons((story, told) => {
  const meeting = told.meeting ?? story.main
  const line = meeting === null ? null : labelOf(story, told)
  if (!line || meeting === null || !VENUE.has(line.label)) return []
  const { last } = story.scene.reading.sentences[told.sentence]!
  const states = new Set<number>()
  for (let i = line.from; i < last; i++)
    for (const { ref } of story.places[i] ?? [])
      states.add(story.scene.entityOf(ref.replace('place/', 'state/')))
  const [state, other] = states
  return state === undefined || state < 0 || other !== undefined
    ? []
    : relate(story, told, null, 'hosted', state, meeting, 'venue')
})
