/** The first lines of a file of data; of a zip, those of each table. */
import { strFromU8, unzipSync } from 'fflate'
import { useMemo } from 'react'
import { useWords } from '../words.ts'
import type { Made } from './useMade.ts'

const LINES = 60
const LINES_OF_TABLE = 12
const LONGEST = 220

function head(text: string, count: number): string {
  const lines = text
    .split('\n', count + 1)
    .map((line) => (line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line))
  return lines.slice(0, count).join('\n') + (lines.length > count ? '\n…' : '')
}

function firstLines(data: string | Uint8Array): string {
  if (typeof data === 'string') return head(data, LINES)
  return Object.entries(unzipSync(data))
    .map(([name, bytes]) => `${name}\n${head(strFromU8(bytes).replace('\uFEFF', ''), LINES_OF_TABLE)}`)
    .join('\n\n')
}

export function DataPreview({ made: { data, trouble } }: { made: Made }) {
  const { t } = useWords()
  const lines = useMemo(() => data && firstLines(data), [data])
  if (!lines) return <p role="status">{trouble ?? t('export.drawing')}</p>
  return (
    <>
      <section className="export-lines" aria-label={t('export.first-lines')}>
        <pre>{lines}</pre>
      </section>
      <p className="export-facts">{t('export.data.about')}</p>
    </>
  )
}
