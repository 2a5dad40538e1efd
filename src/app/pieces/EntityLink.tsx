/** A name that goes there: a true link, so that it opens in a new tab too. */
import type { MouseEvent, ReactNode } from 'react'
import { printView } from '../address.ts'
import { useExplorer, useView } from '../explorer.ts'
import { type Selection, select } from '../view.ts'

type Props = { to: Selection; className?: string; children: ReactNode }

const isPlain = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

export function EntityLink({ to, className, children }: Props) {
  const { dispatch } = useExplorer()
  const view = useView((each) => each)
  const follow = (event: MouseEvent) => {
    if (!isPlain(event)) return
    event.preventDefault()
    dispatch(select(to))
  }
  return (
    <a className={className} href={printView(select(to)(view))} onClick={follow}>
      {children}
    </a>
  )
}
