/** The map: who stands where, and what joins them. */
import { CanvasArea } from '../CanvasArea.tsx'
import type { Way } from './way.ts'

export const map: Way = { mode: 'map', hasYears: true, Main: CanvasArea }
