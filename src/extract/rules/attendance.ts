/** Makes an attendance: an actor's is his state's too; "by video link" is its mode. */
import type { Frame } from '../frame.ts'
import { textOf } from '../reading.ts'
import { ofEach, type RelationFact, relate } from '../relation.ts'
import { remember } from '../remember.ts'
import type { Story, Told } from '../told.ts'

/** An actor's attendance is his state's too. */
function withStates(story: Story, who: readonly number[]): number[] {
  const all: number[] = []
  for (const r of who) if (!all.includes(r)) all.push(r)
  for (const r of who) {
    const state = story.entities[r]!.kind === 'actor' ? story.stateOf.get(r) : undefined
    if (state !== undefined && !all.includes(state)) all.push(state)
  }
  return all
}

const isCouncil = remember((name) => /\b(?:council|assembly|committee|commission)\b/i.test(name))

/** "The SCO met": the body itself, or its council, is no guest of its own gathering. */
export function convenes({ entities, scene }: Story, who: number, meeting: number): boolean {
  const { kind, ref, registry, name } = entities[who]!
  if (kind !== 'organization') return false
  const { body, bodyName } = entities[meeting]!.meeting!
  if (name === bodyName || (registry !== null && ref === body)) return true
  if (bodyName !== null && isCouncil(name) && name.startsWith(`${bodyName} `)) return true
  const parent = registry ? scene.reading.lexicon.organizations.get(registry)?.parent : undefined
  return parent != null && `organization/${parent}` === body && isCouncil(name)
}

function modeOf(story: Story, told: Told): string | undefined {
  const { reading } = story.scene
  const { first, last } = reading.sentences[told.sentence]!
  let at = first
  while (at < last && !reading.tokens[at]!.sense.tellsMode) at++
  if (at === last) return undefined
  const text = textOf(reading, first, last)
  const apart = /\bin person\b/.test(text)
  if (/\b(?:video|virtually|online|videoconference|video conference|by link)\b/.test(text))
    return apart ? undefined : 'video'
  return apart ? 'in-person' : undefined
}

export function attendance(
  story: Story,
  told: Told,
  frame: Frame | null,
  who: readonly number[],
  meeting: number,
  rule: string,
): RelationFact[] {
  const guests = who.filter((w) => !convenes(story, w, meeting))
  if (guests.length === 0) return []
  const mode = modeOf(story, told)
  const extra = mode ? { mode } : {}
  return ofEach(withStates(story, guests), (r) =>
    relate(story, told, frame, 'attended', r, meeting, rule, extra),
  )
}
