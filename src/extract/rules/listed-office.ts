/** An office told in a list: its title is the list's, and its term, if any, the one that stands beside the name. */
import { type RelationFact, relate } from '../relation.ts'
import type { Story, Told } from '../told.ts'

export type ListedOffice = { actor: number; whose: number; title: string; term: Told['date'] }

/** @param rule what the list is, as the evidence names it */
export const listedOffice = (
  story: Story,
  told: Told,
  { actor, whose, title, term }: ListedOffice,
  rule: 'list' | 'section',
): RelationFact[] =>
  relate(story, told, null, 'holds-office', actor, whose, rule, {
    title,
    modality: 'actual',
    ...(term ? { date: term.value, dateAt: term.at } : {}),
  })
