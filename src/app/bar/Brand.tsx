/** The mark: two figures that overlap, and what they have in common. Leads to the start. */
import { useWords } from '../words.ts'

export function Brand() {
  const { t } = useWords()
  return (
    <a className="brand" href="#overview" aria-label={t('bar.brand')}>
      <svg className="brand-mark" viewBox="0 0 28 24" aria-hidden="true">
        <path
          className="brand-common"
          d="M15.9 5.8A8.5 8.5 0 0 1 15.9 18.2H14A2.5 2.5 0 0 1 11.5 15.7V8.3A2.5 2.5 0 0 1 14 5.8Z"
        />
        <circle cx="10" cy="12" r="8.5" />
        <rect x="11.5" y="4.5" width="15" height="15" rx="3.5" />
      </svg>
      <span>Entente</span>
    </a>
  )
}
