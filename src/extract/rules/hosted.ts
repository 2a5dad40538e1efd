/** "A hosted the summit", "the summit was held in Istanbul, Turkey", "summit in Osaka, Japan". */

import { asParty } from '../merge-lists.ts'
import type { Naming } from '../reading.ts'
import { type RelationFact, type Rule, relate } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { asserts } from './match-frames.ts'

const HELD = /^(?:hold|take|open|meet|convene|gather|host|begin|end|conclude|start|organize|schedule)$/

const meetingIn = (story: Story, refs: readonly number[]) =>
  refs.find((r) => story.entities[r]!.kind === 'meeting') ?? null

const byVerb: Rule = (story) =>
  story.told.flatMap((told) =>
    told.frames.flatMap((frame): RelationFact[] => {
      if (!asserts(frame) || !/^(?:host|convene|organize|co-host|hold|welcome)$/.test(frame.verb.lemma))
        return []
      const object = frame.verb.passive ? frame.subject : frame.object
      const agent = frame.verb.passive
        ? (frame.preps.find((p) => p.word === 'by')?.phrase ?? null)
        : frame.subject
      const meeting = object ? meetingIn(story, object.refs) : null
      if (meeting === null || !agent || (frame.verb.lemma === 'hold' && !frame.verb.passive && false))
        return []
      return asParty(agent).refs.flatMap((r) =>
        relate(story, told, frame, 'hosted', r, meeting, 'hosted-verb'),
      )
    }),
  )

/** The state of the place where a gathering is held: named beside it, or its city's. */
const byPlace =
  (places: readonly Naming[], stateEntity: (ref: string) => number): Rule =>
  (story) =>
    story.told.flatMap((told) => {
      const { sentences } = story.scene.reading
      const sentence = sentences[told.sentence]!
      return told.frames.flatMap((frame): RelationFact[] => {
        if (!asserts(frame) || !HELD.test(frame.verb.lemma) || !frame.subject) return []
        const meeting = meetingIn(story, frame.subject.refs)
        if (meeting === null) return []
        const here = places.filter(
          (p) =>
            p.first >= frame.verb.last &&
            p.last <= Math.min(sentence.last, frame.last + 8) &&
            story.scene.reading.tokens[p.first - 1]?.lower === 'in',
        )
        const states = [
          ...here.map((p) => stateEntity(`state/${p.ref.replace('place/', '')}`)),
          ...frame.preps
            .filter((p) => p.word === 'in')
            .flatMap((p) => p.phrase.refs.filter((r) => story.entities[r]!.kind === 'state')),
        ]
        return [...new Set(states)]
          .filter((s) => s >= 0)
          .flatMap((s) => relate(story, told, frame, 'hosted', s, meeting, 'held-in'))
      })
    })

/** The place that stands in the naming itself or right behind it: "summit in Osaka, Japan". */
const byNaming =
  (places: readonly Naming[], stateEntity: (ref: string) => number): Rule =>
  (story) =>
    story.entities.flatMap((entity, m): RelationFact[] => {
      if (!entity.meeting) return []
      return entity.meeting.namings.flatMap((naming) => {
        const { reading } = story.scene
        const told: Told = story.told[reading.sentenceOf[naming.first]!]!
        const place =
          naming.place ??
          places.find(
            (p) =>
              (p.first === naming.last + 1 && /^(?:in|,)$/.test(reading.tokens[naming.last]?.lower ?? '')) ||
              (p.first === naming.last && naming.bare),
          ) ??
          null
        if (!place) return []
        const state = stateEntity(
          place.kind === 'place' ? `state/${place.ref.replace('place/', '')}` : place.ref,
        )
        return state < 0 ? [] : relate(story, told, null, 'hosted', state, m, 'place-of-meeting')
      })
    })

/** @param stateEntity entity index of a state's ref, or -1 where the document does not name it */
export function hosted(places: readonly Naming[], stateEntity: (ref: string) => number): Rule {
  return (story) => [
    ...byVerb(story),
    ...byPlace(places, stateEntity)(story),
    ...byNaming(places, stateEntity)(story),
  ]
}
