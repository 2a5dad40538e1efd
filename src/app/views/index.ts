/** The ways of looking, in the order of the switch. The first is the start. */
import { documents } from './documents.ts'
import { map } from './map.ts'
import { table } from './table.ts'
import type { Ways } from './way.ts'
import { years } from './years.ts'

export const WAYS: Ways = [map, table, documents, years]
