/** A link may be older than the graph: what it names in vain is said, not passed over. */
import { X } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { Opened } from '../address.ts'
import { useWords } from '../words.ts'
import './notes.css'

const MOST = 3

type Props = Pick<Opened, 'unknown' | 'isOlder'> & { onClose(): void }

export function LinkNote({ unknown, isOlder, onClose }: Props) {
  const { t, list } = useWords()
  if (unknown.length === 0) return null
  const named = unknown.slice(0, MOST).map((name) => t('link.unknown.name', { name }))
  const more = unknown.length - named.length
  const names = more > 0 ? t('link.unknown.more', { names: named.join(', '), count: more }) : list(named)
  return (
    <div className="link-note" role="status">
      <p>{t(isOlder ? 'link.older' : 'link.unknown', { names, count: unknown.length })}</p>
      <Button className="button quiet icon-only" aria-label={t('link.close')} onPress={onClose}>
        <X className="icon" aria-hidden />
      </Button>
    </div>
  )
}
