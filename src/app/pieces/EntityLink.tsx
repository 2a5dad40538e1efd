/** A name that goes there. */
import type { ReactNode } from 'react'
import { type Reading, read, type Selection, select, type View } from '../view.ts'
import { type Listeners, ViewLink } from './ViewLink.tsx'

type Props = Listeners & {
  to: Selection
  /** A document that opens along with it. */
  reading?: Reading | null
  className?: string
  title?: string
  children: ReactNode
}

export function EntityLink({ to, reading = null, className, title, children, ...listeners }: Props) {
  const change = (view: View) => (reading ? read(reading)(select(to)(view)) : select(to)(view))
  return (
    <ViewLink change={change} className={className} title={title} {...listeners}>
      {children}
    </ViewLink>
  )
}
