/** Marks what another document tells otherwise. */
import { useWords } from '../words.ts'
import './tag.css'

export function DisputedTag() {
  const { t } = useWords()
  return <span className="tag">{t('edge.disputed')}</span>
}
