/** What a date rests on, with the words that gave it where the build recorded them. */
import { Suspense, use } from 'react'
import { basisInWords } from '../../graph/date-in-words.ts'
import type { DateSpan } from '../../model/dates.ts'
import { ErrorBoundary } from '../ErrorBoundary.tsx'
import { textOf } from '../texts.ts'
import { useWords } from '../words.ts'

type Source = NonNullable<DateSpan['source']>

function Quoted({ date, source }: { date: DateSpan; source: Source }) {
  const said = use(textOf(source.document)).slice(source.start, source.end)
  return basisInWords(useWords(), date, said)
}

export function DateBasis({ date }: { date: DateSpan | null }) {
  const plain = basisInWords(useWords(), date)
  // A fully stated date would only repeat itself.
  if (!date?.source || date.basis === 'stated') return plain
  return (
    <ErrorBoundary fallback={() => plain}>
      <Suspense fallback={plain}>
        <Quoted date={date} source={date.source} />
      </Suspense>
    </ErrorBoundary>
  )
}
