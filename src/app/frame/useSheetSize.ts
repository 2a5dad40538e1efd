/** How far a sheet is pulled up. A new subject opens at half. */
import { useState } from 'react'

export type SheetSize = 'peek' | 'half' | 'full'

export function useSheetSize(subject: string): [SheetSize, (size: SheetSize) => void] {
  const [state, setState] = useState<{ subject: string; size: SheetSize }>({ subject, size: 'half' })
  const size = state.subject === subject ? state.size : 'half'
  return [size, (next) => setState({ subject, size: next })]
}
