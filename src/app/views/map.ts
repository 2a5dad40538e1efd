/** The map: who stands where, and what joins them. */
import { Waypoints } from 'lucide-react'
import { CanvasArea } from '../CanvasArea.tsx'
import type { Way } from './way.ts'

export const map: Way = { mode: 'map', Icon: Waypoints, hasYears: true, Main: CanvasArea }
