/** "A founded B", "B was proposed by A", "on the initiative of A", "B, jointly established with A". No date but its own. */
import type { Frame } from '../frames.ts'
import { asParty } from '../merge-lists.ts'
import { pairs, type RelationFact, type Rule, relate } from '../relation.ts'
import { dateNear, type Story, type Told } from '../story.ts'
import { asserts } from './match-frames.ts'

const FOUND =
  /^(?:found|co-found|establish|launch|propose|create|initiate|set|conceive|form|put|inaugurate|start|institute|advance)$/

const bodies = (story: Story, refs: readonly number[]) =>
  refs.filter((r) => story.entities[r]!.kind === 'organization')

function dated(story: Story, told: Told, frame: Frame) {
  const near = dateNear(story, told, frame)
  return {
    date: near?.value ?? null,
    dateAt: near?.at ?? null,
    modality: frame.verb.modality === 'planned' ? ('planned' as const) : ('actual' as const),
  }
}

const byVerb: Rule = (story) =>
  story.told.flatMap((told) =>
    told.frames.flatMap((frame): RelationFact[] => {
      if (!asserts(frame) || !FOUND.test(frame.verb.lemma)) return []
      const object = frame.verb.passive ? frame.subject : frame.object
      const targets = bodies(story, object?.refs ?? [])
      const idea = /^(?:idea|creation|establishment|formation|concept|proposal)$/.test(object?.head ?? '')
        ? frame.preps.filter((p) => p.word === 'of').flatMap((p) => bodies(story, p.phrase.refs))
        : []
      const agent = frame.verb.passive
        ? frame.preps
            .filter((p) => p.word === 'by' || p.word === 'with')
            .flatMap((p) => asParty(p.phrase).refs)
        : frame.subject
          ? asParty(frame.subject).refs
          : []
      const initiative = frame.preps.findIndex((p) =>
        /^(?:initiative|proposal|suggestion|idea)$/.test(p.phrase.head),
      )
      const by =
        initiative >= 0
          ? [
              ...frame.preps[initiative]!.phrase.mods,
              ...frame.preps
                .slice(initiative + 1, initiative + 2)
                .filter((p) => p.word === 'of' || p.word === 'by')
                .flatMap((p) => asParty(p.phrase).refs),
            ]
          : []
      const agents = [...new Set([...agent, ...by])].filter((r) => story.entities[r]!.kind !== 'meeting')
      return pairs(agents, [...targets, ...idea]).flatMap(([a, b]) =>
        relate(story, told, frame, 'initiated', a, b, 'founded', dated(story, told, frame)),
      )
    }),
  )

export const initiated: Rule = byVerb
