/**
 * Offices told of several at once, or of one after the other:
 *
 *     Five presidents came: A of X, B of Y and C of Z.    Oman and Fiji sent deputy ministers, A and B respectively.
 *     It was led by a secretary general: A of X (2004–2006), B of Y (2006–2008).
 */
import type { Chunk, Phrase } from '../chunks.ts'
import type { RelationFact } from '../relation.ts'
import { singularTitle } from '../resolve/office-link.ts'
import type { Story, Told } from '../told.ts'
import { bodyIn, isActor } from './ends.ts'
import { type ListedOffice, listedOffice } from './listed-office.ts'
import { namesFrom } from './names-from.ts'
import { labelOwner } from './office-sections.ts'
import { lineTerm, officeTerm } from './office-term.ts'
import { ofSentences } from './rule.ts'

const made = (story: Story, told: Told, office: ListedOffice): RelationFact[] =>
  listedOffice(story, told, office, 'list')

const phrasesOf = (told: Told): Phrase[] => told.row.filter((c): c is Phrase => c.type === 'phrase')

const onlyActors = (story: Story, { refs }: Phrase) => refs.length > 0 && refs.every((r) => isActor(story, r))

/** The actors whom a class of office holders enumerates: its own references, or the list behind a colon. */
function holdersOf(story: Story, told: Told, office: Phrase): number[] {
  if (onlyActors(story, office)) return office.refs
  if (office.refs.length > 0) return []
  const colon = told.row.findIndex((c) => c.type === 'mark' && c.word === ':' && c.first >= office.last)
  const list = colon < 0 ? undefined : told.row[colon + 1]
  return list?.type === 'phrase' && onlyActors(story, list) ? list.refs : []
}

/** "five presidents: A of X, B of Y": the title of all, each of the state beside his name. */
function ofClass(story: Story, told: Told): RelationFact[] {
  const office = phrasesOf(told).find((p) => p.office?.plural && p.mods.length === 0)
  if (!office || labelOwner(story, told) !== null) return []
  const untitled = story.offices.filter(
    (f) => f.sentence === told.sentence && f.title === null && f.whose !== null,
  )
  const title = singularTitle(office.office!.title).toLowerCase()
  return holdersOf(story, told, office).flatMap((actor) => {
    const own = untitled.find((f) => f.actor === actor)
    return own && story.entities[own.whose!]!.kind === 'state'
      ? made(story, told, { actor, whose: own.whose!, title, term: null })
      : []
  })
}

/** "Oman and Fiji sent deputy ministers, A and B (respectively)": as many names as states. */
function respective(story: Story, told: Told): RelationFact[] {
  const at = told.row.findIndex((c) => c.type === 'phrase' && c.office?.plural && c.mods.length === 0)
  const office = told.row[at]
  const [comma, list] = [told.row[at + 1], told.row[at + 2]]
  if (office?.type !== 'phrase' || comma?.type !== 'mark' || comma.word !== ',' || list?.type !== 'phrase')
    return []
  const states = phrasesOf(told).findLast((p) => p.last <= office.first && p.refs.length > 1)?.refs ?? []
  const fits =
    onlyActors(story, list) &&
    list.refs.length === states.length &&
    states.every((s) => story.entities[s]!.kind === 'state')
  const title = singularTitle(office.office!.title).toLowerCase()
  return fits
    ? list.refs.flatMap((actor, k) => made(story, told, { actor, whose: states[k]!, title, term: null }))
    : []
}

/** "led by a secretary general: A of X (2004–2006), B of Y (2006–2008)": one after the other. */
function inTurn(story: Story, told: Told): RelationFact[] {
  const colon = told.row.findIndex((c) => c.type === 'mark' && c.word === ':')
  if (colon < 0) return []
  const office = told.row
    .slice(0, colon)
    .findLast((c): c is Phrase => c.type === 'phrase' && c.office !== null && c.refs.length === 0)
  if (!office) return []
  const own = told.frames.find((f) => f.subject !== null && f.subject !== office)?.subject
  const whose = office.mods.at(-1) ?? bodyIn(story, own?.refs ?? [])
  if (whose === null || whose === undefined) return []
  const title = singularTitle(office.office!.title).toLowerCase()
  const found = namesFrom(story, told.row[colon]!.last, story.scene.reading.sentences[told.sentence]!.last)
    .map(({ actor, last }) => ({ actor, term: officeTerm(story, last) ?? lineTerm(story, last) }))
    .filter(({ term }) => term !== null)
  return found.length < 2
    ? []
    : found.flatMap(({ actor, term }) => made(story, told, { actor, whose, title, term }))
}

/** What every such list has: a class of office holders, or a colon. */
const announces = (chunk: Chunk): boolean =>
  (chunk.type === 'phrase' && chunk.office?.plural === true) || (chunk.type === 'mark' && chunk.word === ':')

export const officeLists = [
  ofSentences((story, told) =>
    told.row.some(announces)
      ? [...ofClass(story, told), ...respective(story, told), ...inTurn(story, told)]
      : [],
  ),
]
