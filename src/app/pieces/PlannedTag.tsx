/** Marks what is only planned, with the dashes that the map uses for it. */
import { useWords } from '../words.ts'
import './planned-tag.css'

export function PlannedTag() {
  const { t } = useWords()
  return <span className="planned-tag">{t('edge.planned')}</span>
}
