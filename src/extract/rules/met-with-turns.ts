/**
 * Two who speak in turn to the press, of two states, have met: "Remarks by A and B before their meeting".
 *
 *     SECRETARY RAO: Good morning.       FOREIGN MINISTER LIN: Thank you, Madam Secretary.
 */
import { relate } from '../relation.ts'
import { ofStory } from './rule.ts'

export const metInTurns = ofStory((story) => {
  if (story.turns === null) return []
  const first = new Map<number, number>()
  for (const [s, voice] of story.turns.voices.entries())
    if (voice !== null && !first.has(voice.actor)) first.set(voice.actor, s)
  const [a, b] = [...first.keys()]
  if (first.size !== 2) return []
  const [one, other] = [story.stateOf.get(a!), story.stateOf.get(b!)]
  if (one === undefined || other === undefined || one === other) return []
  return relate(story, story.told[first.get(b!)!]!, null, 'met-with', a!, b!, 'speak-in-turn')
})
