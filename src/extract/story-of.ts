/** The document as told, with what its rules must know beforehand: whose offices are, what people are called, who speaks. */
import type { DateSpan } from '../model/dates.ts'
import type { AnchoredDate } from './anchor-dates.ts'
import type { Scene } from './chunks.ts'
import { type Cover, type Naming, noCover, perToken, type Reading } from './reading.ts'
import type { Recognized } from './recognize/index.ts'
import type { Entity } from './resolve/entities.ts'
import { mainBodyOf, mainStateOf, mastheadState } from './resolve/main-party.ts'
import type { OfficeFact } from './resolve/office-fact.ts'
import type { OfficeLink } from './resolve/office-link.ts'
import { resolveOffices } from './resolve/resolve-offices.ts'
import { speakerOf } from './resolve/speaker.ts'
import { turnsOf } from './resolve/turns.ts'
import { tell } from './story.ts'
import type { Places, Story } from './told.ts'

type Input = {
  scene: Scene
  entities: readonly Entity[]
  found: Recognized
  links: readonly OfficeLink[]
  dates: readonly AnchoredDate[]
  over: Story['over']
  published: DateSpan | null
}

/** Tells a document. */
export function storyOf({ scene, entities, found, links, dates, over, published }: Input): Story {
  const { reading, entityOf, entityAt } = scene
  const year = published ? Number(published.from.slice(0, 4)) : null
  const [mainState, mainBody] = [mainStateOf(entities), mainBodyOf(entities)]
  const actorOf = actorsOf(found, entities)
  const masthead = mastheadState(reading, entities)
  const { people } = found
  const index = { reading, entities, people, actorOf, entityOf, year, mainState, masthead, mainBody }
  const offices = resolveOffices(index, links, coverOf(scene, entities))
  const { stateOf, titles } = calledOf(scene, entities, offices, year)
  return tell({
    scene,
    entities,
    published,
    dates,
    over,
    stateOf,
    speaker: speakerOf(reading, entities, entityAt, stateOf),
    turns: turnsOf({ reading, entities, entityAt, stateOf, titles }),
    titles,
    offices,
    places: placesIn(reading, found.names),
    meetings: found.meetings,
  })
}

/** The entity over each token, or -1; a gathering covers what its name is made of. */
function coverOf({ reading }: Scene, entities: readonly Entity[]): Cover {
  const cover = noCover(reading)
  entities.forEach(({ kind, places }, i) => {
    for (const { first, last } of places)
      for (let t = first; t < last; t++) if (cover[t] === -1 || kind === 'meeting') cover[t] = i
  })
  return cover
}

/** The actor of each naming of a person; -1 for those who are nobody in the graph. */
function actorsOf({ people }: Recognized, entities: readonly Entity[]): number[] {
  const actors: number[] = new Array(people.length).fill(-1)
  entities.forEach(({ person }, i) => {
    for (const naming of person?.namings ?? []) actors[naming] = i
  })
  return actors
}

/** The state and the titles of each actor: what the text says of them, then what the registry does. */
function calledOf(
  scene: Scene,
  entities: readonly Entity[],
  offices: readonly OfficeFact[],
  year: number | null,
): Pick<Story, 'stateOf' | 'titles'> {
  const stateOf: Story['stateOf'] = new Map()
  const titles: Story['titles'] = new Map()
  const note = (actor: number, title: string | null, whose: number) => {
    if (entities[whose]!.kind === 'state' && !stateOf.has(actor)) stateOf.set(actor, whose)
    if (title) addTitle(titles, actor, { title, whose })
  }
  for (const { actor, title, whose } of offices)
    if (whose !== null) note(actor, title?.toLowerCase() ?? null, whose)
  for (const { actor, title, whose } of registryOffices(scene, entities, year)) note(actor, title, whose)
  return { stateOf, titles }
}

/** Cities and states that a gathering's or a visit's place can be, by their first token. */
function placesIn(reading: Reading, names: readonly Naming[]): Places {
  const places = perToken<Naming[]>(reading)
  for (const n of names) {
    if (n.kind !== 'place' && !(n.kind === 'state' && n.form === 'name')) continue
    const here = places[n.first]
    if (here) here.push(n)
    else places[n.first] = [n]
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
function registryOffices({ reading, entityOf }: Scene, entities: readonly Entity[], year: number | null) {
  const found: (Title & { actor: number })[] = []
  for (const [actor, { kind, registry }] of entities.entries()) {
    if (kind !== 'actor' || registry === null) continue
    for (const { title, of, from, to } of reading.lexicon.offices.get(registry)!) {
      if (year !== null && (from > year || to < year)) continue
      const whose = entityOf(of)
      if (whose >= 0) found.push({ actor, title, whose })
    }
  }
  return found
}
