/** A number over a list: shows all of the list, and leads to its first. */
import { Button } from 'react-aria-components'
import { useWords } from '../words.ts'

type Props = { said: string; onShow?(): void }

/** Stands in something of class `counted`, whose first row it leads to. */
export function Count({ said, onShow }: Props) {
  const { t } = useWords()
  const go = (from: Element) => {
    onShow?.()
    const place = from.closest('.counted')
    // What was cut off is there with the next picture.
    requestAnimationFrame(() => {
      const first = place?.querySelector<HTMLElement>('li a, li button, .passage button')
      first?.focus()
      first?.scrollIntoView({ block: 'nearest' })
    })
  }
  return (
    <Button
      className="count number"
      aria-label={t('count.go', { said })}
      onPress={({ target }) => go(target)}
    >
      {said}
    </Button>
  )
}
