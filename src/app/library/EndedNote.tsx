/** What came of the last readings: how much was read, and each file that could not be, with its sentence. */
import type { Told } from '../../model/file-fault.ts'
import { Capped } from '../panels/Capped.tsx'
import { useWords } from '../words.ts'
import { faultInWords } from './fault-in-words.ts'
import type { Ended } from './useReading.ts'

/** Longer lists are shown in full when asked. */
const LISTED = 50

function Listed({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <Capped items={items} most={LISTED}>
        {(item) => (
          <li key={item}>
            <bdi>{item}</bdi>
          </li>
        )}
      </Capped>
    </>
  )
}

export function EndedNote({ ended }: { ended: readonly Ended[] }) {
  if (ended.length === 0) return null
  return (
    <section className="library-ended" role="alert">
      {ended.map((each) => (
        <OneEnded key={`${each.name} ${ended.indexOf(each)}`} ended={each} />
      ))}
    </section>
  )
}

function OneEnded({ ended }: { ended: Ended }) {
  const words = useWords()
  const { t } = words
  const inWords = (fault: Told | string) => (typeof fault === 'string' ? fault : faultInWords(words, fault))
  const { outcome, name, failure } = ended
  const { added, faults, skipped, keeping } = outcome
  return (
    <>
      {failure ? (
        <p>{t('library.failed', { reason: inWords(failure) })}</p>
      ) : (
        <p>{added > 0 ? t('library.added', { count: added, name }) : t('library.added.none')}</p>
      )}
      {keeping !== 'kept' && <p>{t(`library.${keeping}`)}</p>}
      <Listed title={t('library.faults', { count: faults.length })} items={faults.map(inWords)} />
      <Listed title={t('library.skipped', { count: skipped.length })} items={skipped} />
    </>
  )
}
