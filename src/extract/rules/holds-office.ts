/** Offices found beside names become relations once it is clear whose they are. */

import { type RelationFact, type Rule, relate } from '../relation.ts'
import type { OfficeFact } from '../resolve/affiliations.ts'
import type { Story } from '../story.ts'

/** The gathering this sentence tells of, if the actor stands in it: an office has the date of the event. */
function eventOf(story: Story, fact: OfficeFact) {
  const told = story.told[fact.sentence]!
  return { date: told.date?.value ?? null, dateAt: told.date?.at ?? null }
}

export function holdsOffice(facts: readonly OfficeFact[]): Rule {
  return (story) =>
    facts.flatMap((fact): RelationFact[] => {
      if (fact.title === null || fact.whose === null) return []
      const told = story.told[fact.sentence]!
      return relate(story, told, null, 'holds-office', fact.actor, fact.whose, fact.rule, {
        title: fact.title,
        modality: 'actual',
        ...eventOf(story, fact),
      })
    })
}
