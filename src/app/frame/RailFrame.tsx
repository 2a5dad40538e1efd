/** Where the rail stands: beside the map, or on a phone as a sheet over it. */
import { lazy, Suspense } from 'react'
import { Rail } from '../rail/Rail.tsx'
import { useWords } from '../words.ts'
import './frame.css'

const FilterSheet = lazy(async () => ({ default: (await import('./FilterSheet.tsx')).FilterSheet }))

type Props = { isNarrow: boolean; isOpen: boolean; onClose(): void }

export function RailFrame({ isNarrow, isOpen, onClose }: Props) {
  const { t } = useWords()
  if (!isNarrow) {
    return (
      <aside className="rail" aria-label={t('filter.label')}>
        <Rail />
      </aside>
    )
  }
  return (
    <Suspense fallback={null}>
      <FilterSheet isOpen={isOpen} onClose={onClose} />
    </Suspense>
  )
}
