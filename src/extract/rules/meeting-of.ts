/** Every gathering is one of its body's. */
import { ofEach, relate } from '../relation.ts'
import { ofStory } from './rule.ts'

const byNaming = ofStory((story) =>
  ofEach(story.entities, (entity, m) => {
    const first = entity.places[0]
    if (!entity.meeting || !first) return []
    const { sides, body } = entity.meeting
    const told = story.told[story.scene.reading.sentenceOf[first.first]!]!
    return ofEach(sides.length > 0 ? sides : [body ?? ''], (ref) => {
      const whose = story.scene.entityOf(ref)
      return whose < 0 ? [] : relate(story, told, null, 'meeting-of', m, whose, 'body-of-meeting')
    })
  }),
)

export const meetingOf = [byNaming]
