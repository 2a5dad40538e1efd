/** The ways of looking, in the order of the switch. The first is the start. */
import { map } from './map.ts'
import type { Ways } from './way.ts'

export const WAYS: Ways = [map]
