/** A list that shows its first items, and the rest when asked. */
import { type ReactNode, useState } from 'react'
import { Button } from 'react-aria-components'
import { useWords } from '../words.ts'

type Props<T> = {
  items: readonly T[]
  most: number
  /** All of them, whether asked here or not. */
  isWhole?: boolean
  children(item: T): ReactNode
}

export function Capped<T>({ items, most, isWhole = false, children }: Props<T>) {
  const { t } = useWords()
  const [all, setAll] = useState(false)
  // One hidden item would take the room of the button that hides it.
  const isCut = !all && !isWhole && items.length > most + 1
  return (
    <>
      <ul>{(isCut ? items.slice(0, most) : items).map(children)}</ul>
      {isCut && (
        <Button className="link show-all" onPress={() => setAll(true)}>
          {t('count.show-all', { count: items.length })}
        </Button>
      )}
    </>
  )
}
