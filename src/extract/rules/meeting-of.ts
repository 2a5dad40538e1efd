/** Every gathering is one of its body's. */
import { type RelationFact, type Rule, relate } from '../relation.ts'

/** @param bodyEntity entity index of a body's ref, or -1 */
export function meetingOf(bodyEntity: (ref: string) => number): Rule {
  return (story) =>
    story.entities.flatMap((entity, m): RelationFact[] => {
      const ref = entity.meeting?.side ?? entity.meeting?.body
      const body = ref ? bodyEntity(ref) : -1
      const first = entity.places[0]
      if (body < 0 || !first) return []
      const told = story.told[story.scene.reading.sentenceOf[first.first]!]!
      return relate(story, told, null, 'meeting-of', m, body, 'body-of-meeting')
    })
}
