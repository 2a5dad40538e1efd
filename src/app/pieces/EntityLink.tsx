/** A name that goes there: a true link, so that it opens in a new tab too. */
import type { MouseEvent, ReactNode } from 'react'
import { printView } from '../address.ts'
import { useExplorer, useView } from '../explorer.ts'
import { type Reading, read, type Selection, select, type View } from '../view.ts'

type Props = {
  to: Selection
  /** A document that opens along with it. */
  reading?: Reading | null
  className?: string
  title?: string
  children: ReactNode
}

const isPlain = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

export function EntityLink({ to, reading = null, className, title, children }: Props) {
  const { dispatch } = useExplorer()
  const view = useView((each) => each)
  const change = (each: View) => (reading ? read(reading)(select(to)(each)) : select(to)(each))
  const follow = (event: MouseEvent) => {
    if (!isPlain(event)) return
    event.preventDefault()
    dispatch(change)
  }
  return (
    <a className={className} title={title} href={printView(change(view))} onClick={follow}>
      {children}
    </a>
  )
}
