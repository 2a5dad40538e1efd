/** "A called on B in Suva": a visit. "A called on B to come", "… for help": a request. */
import type { Frame } from '../frame.ts'
import type { Told } from '../told.ts'

/** Whether what is asked follows the verb. */
export const asksFor = (told: Told, frame: Frame): boolean =>
  told.frames.some((f) => f.control === frame) || frame.preps.some((p) => p.word === 'for')

/** "called for a seat on the Council": what is asked for stands before "on". */
export const asksForPlace = ({ preps }: Frame): boolean =>
  preps[0]?.word === 'for' && preps.some((p) => p.word === 'on' || p.word === 'upon')
