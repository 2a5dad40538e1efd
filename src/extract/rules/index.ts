/** The rules by relation type; the compiler asks for a line here when a type is added. */

import type { DateSpan } from '../../model/dates.ts'
import type { PersonFact } from '../../model/registry.ts'
import type { RelationType } from '../../model/relations.ts'
import type { AnchoredDate } from '../anchor-dates.ts'
import type { Scene } from '../chunks.ts'
import { type Naming, noCover } from '../reading.ts'
import type { Recognized } from '../recognize/index.ts'
import type { RelationFact } from '../relation.ts'
import type { Entity } from '../resolve/entities.ts'
import { mainBodyOf, mainStateOf } from '../resolve/main-party.ts'
import type { OfficeLink } from '../resolve/office-link.ts'
import { ownerRef } from '../resolve/registry-offices.ts'
import { resolveOffices } from '../resolve/resolve-offices.ts'
import { speakerOf } from '../resolve/speaker.ts'
import { turnsOf } from '../resolve/turns.ts'
import { placeKey } from '../scene.ts'
import { tell } from '../story.ts'
import type { Places, Story } from '../told.ts'
import { compileRules } from './apply.ts'
import { attended } from './attended.ts'
import { chaired } from './chaired.ts'
import { cooperatesWith } from './cooperates-with.ts'
import { criticizes } from './criticizes.ts'
import { holdsOffice } from './holds-office.ts'
import { hosted } from './hosted.ts'
import { initiated } from './initiated.ts'
import { invited } from './invited.ts'
import { meetingOf } from './meeting-of.ts'
import { memberOf } from './member-of.ts'
import { metWith } from './met-with.ts'
import { partOf } from './part-of.ts'
import { requests } from './requests.ts'
import type { Rule } from './rule.ts'
import { supports } from './supports.ts'

type Input = {
  scene: Scene
  entities: readonly Entity[]
  found: Recognized
  links: readonly OfficeLink[]
  dates: readonly AnchoredDate[]
  over: Story['over']
  published: DateSpan | null
}

const RULES: Record<RelationType, readonly Rule[]> = {
  'holds-office': holdsOffice,
  'member-of': memberOf,
  'part-of': partOf,
  'meeting-of': meetingOf,
  initiated,
  attended,
  hosted,
  chaired,
  invited,
  'met-with': metWith,
  'cooperates-with': cooperatesWith,
  supports,
  requests,
  criticizes,
}

/** What somebody who asks may say though it is not so: who is for or against whom. */
const OPINIONS = [...metWith, ...cooperatesWith, ...supports, ...requests, ...criticizes]

const relationsIn = compileRules(Object.values(RULES).flat(), OPINIONS)

/** Tells the document and applies every rule. */
export function readRelations(input: Input): { story: Story; relations: RelationFact[] } {
  const story = storyOf(input)
  return { story, relations: relationsIn(story) }
}

/** The document as told, with what its rules must know beforehand: whose offices are, and who speaks. */
function storyOf({ scene, entities, found, links, dates, over, published }: Input): Story {
  const find = scene.entityOf
  const cover = noCover(scene.reading)
  entities.forEach((e, i) => {
    for (const p of e.places)
      for (let t = p.first; t < p.last; t++) if (cover[t] === -1 || e.kind === 'meeting') cover[t] = i
  })
  const actorAt = new Map<number, number>()
  entities.forEach((e, i) => {
    if (e.kind !== 'actor') return
    for (const p of e.places) if (!actorAt.has(placeKey(p))) actorAt.set(placeKey(p), i)
  })
  const actorOf = found.people.map((p) => actorAt.get(placeKey(p)) ?? -1)
  const year = published ? Number(published.from.slice(0, 4)) : null
  const offices = resolveOffices(
    {
      reading: scene.reading,
      entities,
      people: found.people,
      actorOf,
      entityOf: find,
      year,
      mainState: mainStateOf(entities),
      mainBody: mainBodyOf(entities),
    },
    links,
    cover,
  )
  const stateOf = new Map<number, number>()
  const titles = new Map<number, { title: string; whose: number }[]>()
  for (const o of offices) {
    if (o.whose === null) continue
    if (entities[o.whose]!.kind === 'state' && (!o.former || !stateOf.has(o.actor)))
      if (!stateOf.has(o.actor)) stateOf.set(o.actor, o.whose)
    if (o.title) addTitle(titles, o.actor, { title: o.title.toLowerCase(), whose: o.whose })
  }
  for (const [actor, o] of registryOffices(scene, entities, year)) {
    if (entities[o.whose]!.kind === 'state' && !stateOf.has(actor)) stateOf.set(actor, o.whose)
    addTitle(titles, actor, o)
  }
  const speaker = speakerOf(scene.reading, entities, scene.entityAt, stateOf)
  const turns = turnsOf({ reading: scene.reading, entities, entityAt: scene.entityAt, stateOf, titles })
  return tell({
    scene,
    entities,
    published,
    dates,
    over,
    stateOf,
    speaker,
    turns,
    titles,
    offices,
    places: placesIn(found.names),
    meetings: found.meetings,
  })
}

/** Cities and states that a gathering's or a visit's place can be, by their first token. */
function placesIn(names: readonly Naming[]): Places {
  const places = new Map<number, Naming[]>()
  for (const n of names) {
    if (n.kind !== 'place' && !(n.kind === 'state' && n.form === 'name')) continue
    const here = places.get(n.first)
    if (here) here.push(n)
    else places.set(n.first, [n])
  }
  return places
}

type Title = { title: string; whose: number }

/** Notes a title once, however often it is told. */
function addTitle(titles: Map<number, Title[]>, actor: number, title: Title): void {
  const list = titles.get(actor)
  if (!list) titles.set(actor, [title])
  else if (!list.some((t) => t.title === title.title && t.whose === title.whose)) list.push(title)
}

/** Offices that the registry gives known actors around the document's year, for descriptions such as "the Russian president". */
function registryOffices(scene: Scene, entities: readonly Entity[], year: number | null): [number, Title][] {
  const found: [number, Title][] = []
  const [own, next] = [String(year), String((year ?? 0) + 1)]
  for (const [actor, { kind, registry }] of entities.entries()) {
    const fact = kind === 'actor' && registry ? scene.reading.lexicon.people.get(registry) : undefined
    for (const office of fact?.offices ?? []) {
      if (year !== null && !covers(office, own, next)) continue
      const whose = scene.entityOf(ownerRef(office.of))
      if (whose < 0) continue
      found.push([actor, { title: office.title.toLowerCase(), whose }])
    }
  }
  return found
}

/** Whether an office was held in a year; days compare as they are written. */
const covers = ({ from, to }: PersonFact['offices'][number], year: string, next: string): boolean =>
  (!from || from < next) && (!to || to >= year)
