/** Every gathering is one of its body's. */
import { type RelationFact, type Rule, relate } from '../relation.ts'

/** @param bodyEntity entity index of a body's ref, or -1 */
export function meetingOf(bodyEntity: (ref: string) => number): Rule {
  return (story) =>
    story.entities.flatMap((entity, m): RelationFact[] => {
      const first = entity.places[0]
      if (!entity.meeting || !first) return []
      const { sides, body } = entity.meeting
      const told = story.told[story.scene.reading.sentenceOf[first.first]!]!
      return (sides.length > 0 ? sides : [body ?? '']).flatMap((ref) => {
        const whose = bodyEntity(ref)
        return whose < 0 ? [] : relate(story, told, null, 'meeting-of', m, whose, 'body-of-meeting')
      })
    })
}
