/** "Robert Mugabe, President of Zimbabwe and Chairperson of the African Union": who holds a body's chair chairs it. */
import { type Rule, relate } from '../relation.ts'
import type { OfficeFact } from '../resolve/affiliations.ts'
import type { Story } from '../told.ts'

const CHAIR =
  /^(?:(?:current|acting|rotating|this year's) )*(?:co-?)?chair(?:man|woman|person)?(?:-in-office)?$/i

/** Bodies whose chair is a state's or its head's, not a manager. */
const CHAIRED = new Set(['intergovernmental', 'forum', 'alliance', 'un-body', 'initiative'])

const isChaired = (story: Story, body: number): boolean => {
  const { kind, registry, name } = story.entities[body]!
  if (kind !== 'organization') return false
  const fact = registry ? story.scene.reading.lexicon.organizations.get(registry) : undefined
  return fact
    ? CHAIRED.has(fact.subtype) && fact.parent === null
    : /^(?:committee|group|council|commission)\b/i.test(name)
}

export const chairTitles =
  (offices: readonly OfficeFact[]): Rule =>
  (story) =>
    offices.flatMap(({ actor, whose, title, former, sentence }) =>
      whose !== null && title !== null && !former && CHAIR.test(title) && isChaired(story, whose)
        ? relate(story, story.told[sentence]!, null, 'chaired', actor, whose, 'chair-as-title')
        : [],
    )
