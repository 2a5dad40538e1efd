/** A heading, the number of what stands under it, and its first rows; the number shows them all. */
import { type ReactNode, useState } from 'react'
import { useWords } from '../words.ts'
import { Capped } from './Capped.tsx'
import { Count } from './Count.tsx'

type Props<T> = {
  id?: string
  title: ReactNode
  items: readonly T[]
  most: number
  /** All rows, whether asked for here or not. */
  isWhole?: boolean
  children(item: T): ReactNode
}

export function Counted<T>({ id, title, items, most, isWhole = false, children }: Props<T>) {
  const { number } = useWords()
  const [all, setAll] = useState(false)
  return (
    <div className="counted">
      <h3 id={id} tabIndex={id ? -1 : undefined}>
        {title}
        <Count said={number(items.length)} onShow={() => setAll(true)} />
      </h3>
      <Capped items={items} most={most} isWhole={all || isWhole}>
        {children}
      </Capped>
    </div>
  )
}
