/** The corrections: each of the person's can be struck off; all can be saved as a file, or taken from one. */
import { X } from 'lucide-react'
import { useState } from 'react'
import { Button, FileTrigger } from 'react-aria-components'
import { parseCorrections, printCorrections } from '../../corpus/corrections/corrections-file.ts'
import type { Correction } from '../../model/corrections.ts'
import type { Review } from '../../model/review.ts'
import { useExplorer } from '../explorer.ts'
import { download } from '../exporting/download.ts'
import { Count } from '../panels/Count.tsx'
import { tell } from '../told-error.ts'
import { useWords } from '../words.ts'
import { joining, striking } from './change-corrections.ts'
import { correctionInWords } from './correction-in-words.ts'
import { EffectNote } from './EffectNote.tsx'
import { REVIEW_PARTS } from './review-parts.ts'
import { useCorrect } from './useCorrect.ts'
import { useOwnCorrections } from './useOwnCorrections.ts'

const FILE = 'corrections.yaml'
/** More than a person writes. */
const MOST_BYTES = 5_000_000

const isSame = (a: Correction, b: Correction) => JSON.stringify(a) === JSON.stringify(b)

type Row = { correction: Correction; isOwn: boolean; trouble: Stale['trouble'] | null }
type Stale = NonNullable<Review['corrections']>['stale'][number]

/** What the graph was made with, then what it was not yet; those that do not fit first. */
function useRows(): Row[] {
  const { network } = useExplorer()
  const own = useOwnCorrections()
  const made: Review['corrections'] = network.getAttribute('review')?.corrections
  const isOwn = (correction: Correction) => own.some((each) => isSame(each, correction))
  const rows = (made?.entries ?? []).map((correction, at): Row => {
    const stale = made?.stale.find(({ entry }) => entry === at + 1)
    return { correction, isOwn: isOwn(correction), trouble: stale?.trouble ?? null }
  })
  const waiting = own.filter((each) => !rows.some(({ correction }) => isSame(correction, each)))
  const all = [...rows, ...waiting.map((correction) => ({ correction, isOwn: true, trouble: null }))]
  return all.toSorted((a, b) => Number(b.trouble !== null) - Number(a.trouble !== null))
}

export function Noted() {
  const words = useWords()
  const { t, number } = words
  const correct = useCorrect()
  const rows = useRows()
  const [trouble, setTrouble] = useState('')
  const take = async (file: File | undefined) => {
    if (!file) return
    setTrouble('')
    try {
      if (file.size > MOST_BYTES) throw new Error(t('review.too-large', { file: file.name }))
      const read = parseCorrections(await file.text(), file.name)
      await correct(joining(read), t('review.imported', { count: read.length }))
    } catch (error) {
      setTrouble(tell(error, words))
    }
  }
  const save = () => {
    const all = printCorrections(rows.map(({ correction }) => correction))
    download(new Blob([all], { type: 'application/yaml' }), FILE)
  }
  return (
    <section className="review-part counted">
      <h3 id={REVIEW_PARTS.corrections} tabIndex={-1}>
        {t('review.noted')}
        <Count said={number(rows.length)} />
      </h3>
      {rows.length === 0 && <p className="quiet-note">{t('review.noted.none')}</p>}
      <EffectNote />
      <ul>
        {rows.map((row) => (
          <NotedRow
            key={JSON.stringify(row.correction)}
            row={row}
            onStrike={() => void correct(striking(row.correction), t('review.struck'))}
          />
        ))}
      </ul>
      <div className="review-buttons">
        <Button className="button outlined" isDisabled={rows.length === 0} onPress={save}>
          {t('review.save')}
        </Button>
        <FileTrigger acceptedFileTypes={['.yaml', '.yml']} onSelect={(files) => void take(files?.[0])}>
          <Button className="button outlined">{t('review.open')}</Button>
        </FileTrigger>
      </div>
      {trouble && <p role="alert">{trouble}</p>}
    </section>
  )
}

function NotedRow({ row: { correction, isOwn, trouble }, onStrike }: { row: Row; onStrike(): void }) {
  const words = useWords()
  const { t } = words
  const what = correctionInWords(words, correction)
  return (
    <li className="review-row">
      <span>
        {what}
        {correction.why && <small className="review-why">{correction.why}</small>}
        {trouble && (
          <small className="review-stale">{t('review.stale', { trouble: t(`trouble.${trouble}`) })}</small>
        )}
        {!isOwn && <small className="review-why">{t('review.built')}</small>}
      </span>
      {isOwn && (
        <Button
          className="button quiet icon-only"
          aria-label={t('review.strike', { what })}
          onPress={onStrike}
        >
          <X className="icon" aria-hidden />
        </Button>
      )}
    </li>
  )
}
