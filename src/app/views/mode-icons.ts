/** A sign for each way of looking. */
import { CalendarRange, FileText, type LucideIcon, Table2, Waypoints } from 'lucide-react'
import type { Mode } from '../view.ts'

export const MODE_ICONS: Record<Mode, LucideIcon> = {
  map: Waypoints,
  table: Table2,
  documents: FileText,
  years: CalendarRange,
}
