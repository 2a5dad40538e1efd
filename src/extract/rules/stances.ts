/** Stances share one shape: someone praises, asks or reproaches a party. Each type is a table of patterns. */

import type { RelationType } from '../../model/relations.ts'
import { pairs, type RelationFact, type Rule, relate } from '../relation.ts'
import { compilePatterns, matchFrames, type Pattern } from './match-frames.ts'

export function stance(type: RelationType, patterns: readonly Pattern[]): Rule {
  const compiled = compilePatterns(type, patterns)
  return (story) =>
    matchFrames(story, compiled).flatMap((m): RelationFact[] => {
      if (m.agentRep && m.agents.length > 3) return []
      // Who speaks for a state takes no stand towards it.
      return pairs(m.agents, m.targets)
        .filter(([a, b]) => story.stateOf.get(a) !== b)
        .flatMap(([a, b]) => relate(story, m.told, m.frame, type, a, b, m.pattern.id))
    })
}
