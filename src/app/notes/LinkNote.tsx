/** A link may be older than the graph: what it names in vain is said, not passed over. */
import { X } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useWords } from '../words.ts'
import './notes.css'

const MOST = 3

export function LinkNote({ unknown, onClose }: { unknown: readonly string[]; onClose(): void }) {
  const { t, list } = useWords()
  if (unknown.length === 0) return null
  const named = unknown.slice(0, MOST).map((name) => t('link.unknown.name', { name }))
  const more = unknown.length - named.length
  const names = more > 0 ? t('link.unknown.more', { names: named.join(', '), count: more }) : list(named)
  return (
    <div className="link-note" role="status">
      <p>{t('link.unknown', { names, count: unknown.length })}</p>
      <Button className="button quiet icon-only" aria-label={t('link.close')} onPress={onClose}>
        <X className="icon" aria-hidden />
      </Button>
    </div>
  )
}
