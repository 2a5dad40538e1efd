/** "Robert Mugabe, President of Zimbabwe and Chairperson of the African Union": who holds a body's chair chairs it. */
import { relate } from '../relation.ts'
import type { Story } from '../told.ts'
import { meetingIn } from './ends.ts'
import { ofHeads, ofStory } from './rule.ts'

const CHAIR =
  /^(?:(?:current|acting|rotating|this year's) )*(?:co-?)?chair(?:man|woman|person)?(?:-in-office)?$/i

/** Bodies whose chair is a state's or its head's, not a manager. */
const CHAIRED = new Set(['intergovernmental', 'forum', 'alliance', 'un-body', 'initiative'])

/** "President of the General Assembly": assemblies and councils of the United Nations call their chairs so. */
export function isPresided(story: Story, body: number, title: string): boolean {
  const { registry, name } = story.entities[body]!
  const fact = registry ? story.scene.reading.lexicon.organizations.get(registry) : undefined
  return fact?.subtype === 'un-body' && /^president$/i.test(title) && /\b(?:Assembly|Council)\b/.test(name)
}

const isChaired = (story: Story, body: number): boolean => {
  const { kind, registry, name } = story.entities[body]!
  if (kind !== 'organization') return false
  const fact = registry ? story.scene.reading.lexicon.organizations.get(registry) : undefined
  return fact
    ? CHAIRED.has(fact.subtype) && fact.parent === null
    : /^(?:committee|group|council|commission)\b/i.test(name)
}

const OF_GATHERING = /^(?:co-)?chair(?:man|woman|person)?$/

/** "Chairman of the 14th Summit, President A", "A as the Chairman of the 14th Summit": he chaired it. */
export const chairsOfGatherings = ofHeads(null, (story, told, chunk, i) => {
  const { tokens } = story.scene.reading
  // "Chairman of the Summit" is one phrase where it is nobody's yet.
  const whole = chunk.rep && chunk.office !== null && OF_GATHERING.test(chunk.office.said)
  if (!whole && !OF_GATHERING.test(tokens[chunk.last - 1]!.lower)) return []
  const [of, gathering, comma, name] = whole
    ? [null, chunk, ...told.row.slice(i + 1, i + 3)]
    : told.row.slice(i + 1, i + 5)
  if (!whole && !(of?.type === 'prep' && of.word === 'of')) return []
  const meeting = gathering?.type === 'phrase' ? meetingIn(story, gathering.refs) : null
  const isActor = (r: number) => story.entities[r]!.kind === 'actor'
  const beside = comma?.type === 'mark' && comma.word === ',' && name?.type === 'phrase' ? name.refs : []
  const own = chunk.refs.filter(isActor)
  const actors = own.length > 0 ? own : beside.filter(isActor)
  return meeting === null || actors.length !== 1
    ? []
    : relate(story, told, null, 'chaired', actors[0]!, meeting, 'chair-of-gathering')
})

export const chairTitles = ofStory((story) =>
  story.offices.flatMap(({ actor, whose, title, former, sentence }) =>
    whose !== null &&
    title !== null &&
    !former &&
    ((CHAIR.test(title) && isChaired(story, whose)) || isPresided(story, whose, title))
      ? relate(story, story.told[sentence]!, null, 'chaired', actor, whose, 'chair-as-title')
      : [],
  ),
)
