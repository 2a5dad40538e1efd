/** The ways of looking, in the order of the switch. The first is the start. */
import type { Mode } from '../view.ts'
import { map } from './map.ts'
import type { Way } from './way.ts'

export const WAYS: readonly [Way, ...Way[]] = [map]

/** A link may name a way that this version does not have: then the first. */
export const wayFor = (mode: Mode): Way => WAYS.find((way) => way.mode === mode) ?? WAYS[0]
