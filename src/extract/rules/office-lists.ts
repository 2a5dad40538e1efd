/**
 * Offices told of several at once, or of one after the other:
 *
 *     Five presidents came: A of X, B of Y and C of Z.    Oman and Fiji sent deputy ministers, A and B respectively.
 *     It was led by a secretary general: A of X (2004–2006), B of Y (2006–2008).
 */
import type { Chunk, Phrase } from '../chunks.ts'
import type { OfficeNaming } from '../recognize/offices.ts'
import type { RelationFact } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { bodyIn, isActor } from './ends.ts'
import { type ListedOffice, listedOffice } from './listed-office.ts'
import { namesFrom } from './names-from.ts'
import { labelOwner } from './office-sections.ts'
import { lineTerm, officeTerm } from './office-term.ts'
import { ofColons, ofOffices } from './rule.ts'

type OfficePhrase = Phrase & { office: OfficeNaming }

const made = (story: Story, told: Told, office: ListedOffice): RelationFact[] =>
  listedOffice(story, told, office, 'list')

const phrasesOf = (told: Told): Phrase[] => told.row.filter((c): c is Phrase => c.type === 'phrase')

const onlyActors = (story: Story, { refs }: Phrase) => refs.length > 0 && refs.every((r) => isActor(story, r))

/** The actors whom a class of office holders enumerates: its own references, or the list behind a colon. */
function holdersOf(story: Story, told: Told, office: Phrase): readonly number[] {
  if (onlyActors(story, office)) return office.refs
  if (office.refs.length > 0) return []
  const colon = told.row.findIndex((c) => c.type === 'mark' && c.word === ':' && c.first >= office.last)
  const list = colon < 0 ? undefined : told.row[colon + 1]
  return list?.type === 'phrase' && onlyActors(story, list) ? list.refs : []
}

/** "five presidents: A of X, B of Y": the title of all, each of the state beside his name. */
function ofClass(story: Story, told: Told, office: OfficePhrase): RelationFact[] {
  const holders = labelOwner(story, told) === null ? holdersOf(story, told, office) : []
  const title = office.office.singular.toLowerCase()
  return holders.flatMap((actor) => {
    const own = story.offices.find(
      (f) => f.actor === actor && f.sentence === told.sentence && f.title === null && f.whose !== null,
    )
    return own && story.entities[own.whose!]!.kind === 'state'
      ? made(story, told, { actor, whose: own.whose!, title, term: null })
      : []
  })
}

/** "Oman and Fiji sent deputy ministers, A and B (respectively)": as many names as states. */
function respective(story: Story, told: Told, office: OfficePhrase, at: number): RelationFact[] {
  const [comma, list] = [told.row[at + 1], told.row[at + 2]]
  if (comma?.type !== 'mark' || comma.word !== ',' || list?.type !== 'phrase' || !onlyActors(story, list))
    return []
  const states = phrasesOf(told).findLast((p) => p.last <= office.first && p.refs.length > 1)?.refs ?? []
  const fits = list.refs.length === states.length && states.every((s) => story.entities[s]!.kind === 'state')
  const title = office.office.singular.toLowerCase()
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
  const title = office.office!.singular.toLowerCase()
  const found = namesFrom(story, told.row[colon]!.last, story.scene.reading.sentences[told.sentence]!.last)
    .map(({ actor, last }) => ({ actor, term: officeTerm(story, last) ?? lineTerm(story, last) }))
    .filter(({ term }) => term !== null)
  return found.length < 2
    ? []
    : found.flatMap(({ actor, term }) => made(story, told, { actor, whose, title, term }))
}

/** A class of office holders, whose they are not said. */
const isClass = (chunk: Chunk): chunk is OfficePhrase =>
  chunk.type === 'phrase' && chunk.office?.plural === true && chunk.mods.length === 0

/** The first class of office holders in a sentence says what those listed are. */
const byClass = ofOffices((story, told, phrase, at) =>
  isClass(phrase) && told.row.find(isClass) === phrase
    ? [...ofClass(story, told, phrase), ...respective(story, told, phrase, at)]
    : [],
)

const byTurns = ofColons(inTurn)

export const officeLists = [byClass, byTurns]
