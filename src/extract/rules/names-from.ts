/** The people that a stretch of the text names. */
import type { Story } from '../told.ts'

type Named = { actor: number; first: number; last: number }

/** Actors named in [from, to), with the token behind each name. */
export function namesFrom({ scene, entities }: Story, from: number, to: number): Named[] {
  const names: Named[] = []
  for (let i = from; i < to; i++) {
    const e = scene.entityAt[i]!
    if (e >= 0 && entities[e]!.kind === 'actor') names.push({ actor: e, first: i, last: scene.endAt[i]! })
  }
  return names
}
