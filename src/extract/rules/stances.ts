/** Stances share one shape: someone praises, asks or reproaches a party. Each type is a table of patterns. */

import type { RelationType } from '../../model/relations.ts'
import type { Frame } from '../frame.ts'
import { ofEach, pairs, relate } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { asksFor, asksForPlace } from './calls-on.ts'
import { companions } from './companions.ts'
import { isActor } from './ends.ts'
import { compilePatterns, type Match, ofPatterns, type Pattern } from './match-frames.ts'

/** "We thank", "My delegation urges", "our Government condemns" in a speech: the speaker does; null for others. */
function ownVoice({ voice }: Told, { subject, verb }: Frame): number[] | null {
  if (!voice || !subject || verb.passive) return null
  const { head, determiner } = subject
  const own = head === 'we' || head === 'us' || determiner === 'my' || determiner === 'our'
  return own && subject.refs.length <= 1 ? [voice.actor] : null
}

/** Who takes the stand: "A, along with B, condemned C". */
function joint(story: Story, { told, frame, agents, targets }: Match): readonly number[] {
  if (agents.length === 0 || frame.verb.passive) return agents
  const beside = companions(story, told, frame).filter((b) => !targets.includes(b))
  return beside.length === 0 ? agents : [...new Set([...agents, ...beside])]
}

export const stance = (type: RelationType, patterns: readonly Pattern[]) => [
  ofPatterns(compilePatterns(type, patterns), (story, m) => {
    if (m.agentRep && m.agents.length > 3) return []
    if (m.pattern.visits && asksForPlace(m.frame)) return []
    const isVisit = m.pattern.visits && !asksFor(m.told, m.frame)
    const agents = ownVoice(m.told, m.frame) ?? joint(story, m)
    // Who speaks for a state takes no stand towards it.
    const isOwn = (a: number, b: number) =>
      story.stateOf.get(a) === b || (m.told.voice?.actor === a && m.told.voice.state === b)
    return ofEach(pairs(agents, m.targets), ([a, b]) =>
      isOwn(a, b) || (isVisit && isActor(story, a) && isActor(story, b))
        ? []
        : relate(story, m.told, m.frame, type, a, b, m.pattern.id),
    )
  }),
]
