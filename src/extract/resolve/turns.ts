/**
 * Who speaks in a transcript, turn by turn: a label opens a turn, and it lasts until the next one.
 *
 *     MINISTER RAO: I met Mr Lin yesterday. …      → Rao, for "I" and "we" up to
 *     JOURNALIST: Will you travel to Peking?       → nobody of whom anything is told
 *     Foreign Minister: We shall see.              → Rao again
 */
import type { Reading } from '../reading.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { bracketed, type Entity, stateNamed } from './entities.ts'
import type { Speaker } from './speaker.ts'
import { titleFits } from './title-fits.ts'
import { endsInQuestion, type Label, labelsIn } from './turn-labels.ts'

/** Who speaks in each sentence, and where the words of those behind a label begin. */
export type Turns = {
  voices: readonly (Speaker | null)[]
  /** First token behind the label, by sentence. */
  starts: ReadonlyMap<number, number>
  /** Sentences of those who only ask: what they say is not told. */
  asked: ReadonlySet<number>
}

/** What the document tells of people. */
type People = {
  reading: Reading
  entities: readonly Entity[]
  entityAt: readonly number[]
  stateOf: ReadonlyMap<number, number>
  titles: ReadonlyMap<number, readonly { title: string; whose: number }[]>
}

const ANSWERING = wordList('a answer response reply')
/** Blocks in which a transcript says who is to speak. */
const HEAD = 6

/** The turns of a transcript; null for any other text. */
export function turnsOf(people: People): Turns | null {
  const labels = labelsIn(people.reading)
  if (labels.length < 2) return null
  const voice = voicesOf(people, labels)
  const said = labels.map((label) => ({ label, who: label.asks ? null : voice(label) }))
  const asking = askers(people.reading, said)
  const turns: { label: Label; who: number | null }[] = []
  for (const { label, who } of said)
    if (who !== null) turns.push({ label, who: asking.has(who) ? null : who })
    else if (label.asks || endsInQuestion(people.reading, label)) turns.push({ label, who })
  const answers = turns.filter((t) => t.who !== null).length
  return answers > 0 && (answers > 1 || turns.length > answers) ? spread(people, turns) : null
}

/** Those who mostly ask: an interview may name its interviewer. */
function askers(reading: Reading, said: readonly { label: Label; who: number | null }[]): Set<number> {
  const balance = new Map<number, number>()
  for (const { label, who } of said)
    if (who !== null) balance.set(who, (balance.get(who) ?? 0) + (endsInQuestion(reading, label) ? 1 : -1))
  return new Set([...balance].filter(([, more]) => more > 0).map(([who]) => who))
}

/** Finds whom a label means. */
function voicesOf(people: People, labels: readonly Label[]): (label: Label) => number | null {
  const introduced = new Set<number>()
  const byName = namesOf(people)
  for (const label of labels) {
    const isInitial = label.last === label.first + 1 && people.reading.tokens[label.first]!.text.length < 3
    const actor = label.asks || isInitial ? null : (named(people, label) ?? byPart(people, byName, label))
    if (actor !== null) introduced.add(actor)
  }
  const inHead = actorsInHead(people, labels[0]!.first)
  const speakers = introduced.size > 0 ? introduced : inHead
  return (label) => {
    const answers = label.last === label.first + 1 && isIn(people.reading.tokens[label.first], ANSWERING)
    if (answers) return only(speakers)
    return (
      named(people, label) ??
      byPart(people, byName, label) ??
      byTitle(people, new Set([...introduced, ...inHead]), label)
    )
  }
}

const only = (actors: ReadonlySet<number>): number | null => (actors.size === 1 ? [...actors][0]! : null)

/** The person whom a label names in full. */
function named({ entities, entityAt }: People, { first, last }: Label): number | null {
  for (let i = first; i < last; i++) {
    const entity = entityAt[i]!
    if (entity >= 0 && entities[entity]!.kind === 'actor') return entity
  }
  return null
}

/** People named above the first turn. */
function actorsInHead({ reading, entities, entityAt }: People, before: number): Set<number> {
  const actors = new Set<number>()
  for (const { first, block } of reading.sentences) if (block > HEAD) before = Math.min(before, first)
  for (let i = 0; i < before; i++) {
    const entity = entityAt[i]!
    if (entity >= 0 && entities[entity]!.kind === 'actor') actors.add(entity)
  }
  return actors
}

/** Actors by each part of their names, folded, and by their initials; null where several bear it. */
function namesOf({ entities }: People): Map<string, number | null> {
  const names = new Map<string, number | null>()
  const note = (part: string, actor: number) => {
    const known = names.get(part)
    names.set(part, known === undefined || known === actor ? actor : null)
  }
  for (const [actor, { kind, person }] of entities.entries()) {
    if (kind !== 'actor' || person === null) continue
    for (const part of person.parts) note(part, actor)
    if (person.parts.length >= 2) note(`${person.parts.map((p) => p[0]).join('')}:`, actor)
  }
  return names
}

/** "MINISTER RAO:", "Mr. Rao:", "AR:": the one who bears the name or the initials. */
function byPart({ reading }: People, byName: Map<string, number | null>, label: Label): number | null {
  let found: number | null = null
  for (let i = label.first; i < label.last; i++) {
    const { text, folded, sense } = reading.tokens[i]!
    if (text === '(') break
    const initials = label.last === label.first + 1 && sense.shouted && text.length <= 4
    const actor = byName.get(folded) ?? (initials ? byName.get(`${folded}:`) : null) ?? null
    if (actor === null) continue
    if (found !== null && found !== actor) return null
    found = actor
  }
  return found
}

/** "Foreign Minister:", "THE PRESIDENT:": the one of those introduced who holds the office. */
function byTitle({ reading, titles }: People, introduced: ReadonlySet<number>, label: Label): number | null {
  const words: string[] = []
  for (let i = label.first; i < label.last && reading.tokens[i]!.text !== '('; i++)
    if (reading.tokens[i]!.kind === 'word' && reading.tokens[i]!.lower !== 'the')
      words.push(reading.tokens[i]!.lower)
  const title = words.join(' ')
  const holders = [...introduced].filter(
    (a) => titles.get(a)?.some((t) => titleFits(title, t.title)) === true,
  )
  return words.length > 0 ? only(new Set(holders)) : null
}

/** Lets each voice last until the next label. */
function spread(
  { reading, entities, stateOf, titles }: People,
  turns: readonly { label: Label; who: number | null }[],
): Turns {
  const voices: (Speaker | null)[] = new Array(reading.sentences.length).fill(null)
  const starts = new Map<number, number>()
  const asked = new Set<number>()
  const speakers = new Map<number, Speaker>()
  for (const [t, { label, who }] of turns.entries()) {
    starts.set(label.sentence, label.start)
    const end = turns[t + 1]?.label.sentence ?? voices.length
    if (who === null) {
      for (let s = label.sentence; s < end; s++) asked.add(s)
      continue
    }
    const voice = speakers.get(who) ?? {
      actor: who,
      state: stateOf.get(who) ?? stateOfBody(entities, titles.get(who) ?? []),
    }
    speakers.set(who, voice)
    voices.fill(voice, label.sentence, end)
  }
  return { voices, starts, asked }
}

/** The state whose ministry somebody speaks for: "Ministry of Foreign Affairs (Nepal)" → Nepal. */
function stateOfBody(entities: readonly Entity[], titles: readonly { whose: number }[]): number | null {
  for (const { whose } of titles) {
    const state = stateNamed(entities, bracketed(entities[whose]!.name))
    if (state >= 0) return state
  }
  return null
}
