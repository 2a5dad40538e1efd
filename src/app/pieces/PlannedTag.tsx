/** Marks what is only planned, with the dashes that the map uses for it. */
import { useWords } from '../words.ts'
import './tag.css'

export function PlannedTag() {
  const { t } = useWords()
  return <span className="tag tag-planned">{t('edge.planned')}</span>
}
