/** The grip of a sheet: pull it up or down, or press it for the next size. */
import { type PointerEvent, useRef } from 'react'
import { useWords } from '../words.ts'
import type { SheetSize } from './useSheetSize.ts'

type Props = { size: SheetSize; onSize(size: SheetSize): void; onClose(): void }

const LARGER: Record<SheetSize, SheetSize> = { peek: 'half', half: 'full', full: 'full' }
const SMALLER: Record<SheetSize, SheetSize | null> = { full: 'half', half: 'peek', peek: null }
const SLIP = 8
const PULL = 40

export function SheetGrip({ size, onSize, onClose }: Props) {
  const { t } = useWords()
  const start = useRef<number | null>(null)
  const pulled = useRef(false)
  const sheetOf = (event: PointerEvent) => event.currentTarget.closest<HTMLElement>('.panel')
  const move = (event: PointerEvent) => {
    if (start.current === null) return
    const by = event.clientY - start.current
    if (Math.abs(by) > SLIP) pulled.current = true
    sheetOf(event)?.style.setProperty('--pull', `${by}px`)
  }
  const end = (event: PointerEvent) => {
    if (start.current === null) return
    const by = event.clientY - start.current
    start.current = null
    sheetOf(event)?.style.removeProperty('--pull')
    if (by < -PULL) onSize(LARGER[size])
    if (by > PULL) {
      const smaller = SMALLER[size]
      if (smaller) onSize(smaller)
      else onClose()
    }
  }
  const press = () => {
    // The click that ends a pull is none.
    if (!pulled.current) onSize(size === 'full' ? 'half' : LARGER[size])
    pulled.current = false
  }
  return (
    <button
      type="button"
      className="grip"
      aria-label={size === 'full' ? t('panel.smaller') : t('panel.larger')}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        start.current = event.clientY
        pulled.current = false
      }}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
      onClick={press}
    />
  )
}
