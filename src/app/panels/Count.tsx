/** A number over a list, or in a sentence about it: shows all of the list, and leads to its first. */
import { Button } from 'react-aria-components'
import { useWords } from '../words.ts'

type Props = {
  said: string
  className?: string
  /** What it leads to, as a selector. */
  first?: string
  onShow?(): void
}

const FIRST_ROW = 'li a, li button, .passage button'

/** Stands in something of class `counted`, whose first row it leads to. */
export function Count({ said, className = 'count number', first = FIRST_ROW, onShow }: Props) {
  const { t } = useWords()
  const go = (from: Element) => {
    onShow?.()
    const place = from.closest('.counted')
    // What was cut off is there with the next picture.
    requestAnimationFrame(() => {
      const found = place?.querySelector<HTMLElement>(first)
      found?.focus()
      found?.scrollIntoView({ block: 'nearest' })
    })
  }
  return (
    <Button className={className} aria-label={t('count.go', { said })} onPress={({ target }) => go(target)}>
      {said}
    </Button>
  )
}
