/**
 * The lines of a fact sheet on a body:
 *
 *     Established: 1985 by Iran and Oman     Observers: Fiji (2004), CICA     Chairmanship: Nepal (2025–2026)
 */
import type { AnchoredDate } from '../anchor-dates.ts'
import type { RelationFact } from '../relation.ts'
import { relate } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { labelOf } from './chair-labels.ts'
import { fits, mainBody, statusOf } from './membership.ts'
import { officeTerm } from './office-term.ts'
import { ofColons } from './rule.ts'

type Line = { body: number; label: string; from: number; last: number }

/** What a line on the body that the text is about labels, where it is one of a pattern; null for any other line. */
function lineOf(story: Story, told: Told, labels: RegExp): Line | null {
  if (told.frames.some((f) => f.verb.form === 'finite')) return null
  const line = labelOf(story, told)
  if (!line || !labels.test(line.label)) return null
  const body = mainBody(story)
  return body === null ? null : { ...line, body, last: story.scene.reading.sentences[told.sentence]!.last }
}

type Named = { entity: number; end: number }

/** States and bodies named in [from, last), but the body itself; cities' states are not meant. */
function partiesIn(story: Story, { body, last }: Line, from: number): Named[] {
  const { entityAt, endAt } = story.scene
  const found: Named[] = []
  for (let i = from; i < last; i++) {
    const entity = entityAt[i]!
    if (entity >= 0 && entity !== body && fits(story, entity)) found.push({ entity, end: endAt[i]! })
  }
  return found
}

const dating = (date: AnchoredDate | undefined) =>
  date?.value ? { date: date.value, dateAt: { first: date.first, last: date.last } } : null

const MEMBERS =
  /^(?:(?:founding|full|current|permanent|other) )?(?:members?|member (?:states|countries)|observers?|observer (?:states|organi[sz]ations|countries)|(?:dialogue|discussion|sectoral dialogue|partner) partners?|partner states|partners|participants|participating states)(?: \( \d+ \))?(?: since \d{4})?$/

/** What those are that a label names; "Participants" of a body only where no gathering was told of before. */
const statusIn = ({ label }: Line, { meeting }: Told): string | null =>
  label.startsWith('particip') ? (meeting === null ? 'member' : null) : statusOf(label)

const CALLED = wordList('member members states countries nations')

/** "the ten ASEAN countries": a body that only says which they are. */
const isWhose = (story: Story, { entity, end }: Named): boolean =>
  story.entities[entity]!.kind === 'organization' && isIn(story.scene.reading.tokens[end], CALLED)

/** "the ten ASEAN countries (A, B and C)": members of that body too. */
function ofClass(
  story: Story,
  told: Told,
  { entity: body, end }: Named,
  behind: readonly Named[],
): RelationFact[] {
  const { tokens } = story.scene.reading
  if (tokens[end + 1]?.text !== '(') return []
  let close = end + 2
  while (tokens[close] && tokens[close]!.text !== ')') close++
  return behind
    .filter((p) => p.end <= close)
    .flatMap((p) => relate(story, told, null, 'member-of', p.entity, body, 'class', { status: 'member' }))
}

/** How far before the names the year of a label stands: "Members since 2005:", "Members (2005):"; 0 for none. */
const yearBefore = (label: string): number =>
  / since \d{4}$/.test(label) ? 2 : / \( (?:19|20)\d\d \)$/.test(label) ? 3 : 0

/** "Observers: Fiji (2004), CICA", "Members since 2005: Oman": with the year each has it since. */
export const membersLabelled = ofColons((story, told): RelationFact[] => {
  const line = lineOf(story, told, MEMBERS)
  const status = line && statusIn(line, told)
  if (!line || !status) return []
  const { tokens } = story.scene.reading
  const all = dating(story.scene.dates[line.from - yearBefore(line.label)])
  const parties = partiesIn(story, line, line.from)
  return parties.flatMap(({ entity, end }, n) => {
    if (isWhose(story, { entity, end })) return ofClass(story, told, { entity, end }, parties.slice(n + 1))
    const since = (tokens[end]?.text === '(' && dating(story.scene.dates[end + 1])) || all
    return relate(story, told, null, 'member-of', entity, line.body, 'label', { status, ...since })
  })
})

const FOUNDED =
  /^(?:(?:established|founded|created|formed|initiated|launched)(?: by)?|founders?|initiators?)$/

/** "Established: 1985 by Iran and Oman", "Founders: Fiji and Nepal". */
export const foundersLabelled = ofColons((story, told): RelationFact[] => {
  const line = lineOf(story, told, FOUNDED)
  if (!line) return []
  const { tokens } = story.scene.reading
  let from = line.from
  if (!/(?:by|ers?|ors?)$/.test(line.label)) while (from < line.last && tokens[from]!.lower !== 'by') from++
  const date = story.dates.find((d) => d.first >= line.from && d.last <= line.last && d.last <= from)
  const dated = dating(date) ?? { date: null, dateAt: null }
  return partiesIn(story, line, from).flatMap(({ entity }) =>
    relate(story, told, null, 'initiated', entity, line.body, 'label', { ...dated, modality: 'actual' }),
  )
})

const CHAIRED =
  /^(?:current |rotating )?(?:chairmanship|presidency|chair country|chairing (?:state|country))(?: \( \d+ \))?$/

/** "Chairmanship: Nepal (2025–2026)". */
export const chairLabelled = ofColons((story, told): RelationFact[] => {
  const line = lineOf(story, told, CHAIRED)
  if (!line) return []
  return partiesIn(story, line, line.from)
    .slice(0, 1)
    .flatMap(({ entity, end }) => {
      const term = officeTerm(story, end)
      const dated = term ? { date: term.value, dateAt: term.at } : {}
      return relate(story, told, null, 'chaired', entity, line.body, 'body-label', dated)
    })
})
