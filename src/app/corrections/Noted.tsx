/** The corrections that were noted: each can be struck off; all can be saved as a file, or taken from one. */
import { X } from 'lucide-react'
import { useState } from 'react'
import { Button, FileTrigger } from 'react-aria-components'
import { useStore } from 'zustand'
import { parseCorrections, printCorrections } from '../../corpus/corrections/corrections-file.ts'
import { useExplorer } from '../explorer.ts'
import { download } from '../exporting/download.ts'
import { tell } from '../told-error.ts'
import { useWords } from '../words.ts'
import { correctionInWords } from './correction-in-words.ts'
import { EffectNote } from './EffectNote.tsx'
import { note, notedOf, strike } from './noted.ts'

const FILE = 'corrections.yaml'
/** More than a person writes. */
const MOST_BYTES = 5_000_000

export function Noted() {
  const words = useWords()
  const { t, number } = words
  const { title, say } = useExplorer()
  const noted = notedOf(title)
  const corrections = useStore(noted)
  const [trouble, setTrouble] = useState('')
  const take = async (file: File | undefined) => {
    if (!file) return
    try {
      if (file.size > MOST_BYTES) throw new Error(t('review.too-large', { file: file.name }))
      const read = parseCorrections(await file.text(), file.name)
      say(t('review.imported', { count: read.length }), note(noted, read))
      setTrouble('')
    } catch (error) {
      setTrouble(tell(error, words))
    }
  }
  const save = () => download(new Blob([printCorrections(corrections)], { type: 'application/yaml' }), FILE)
  return (
    <section className="review-part">
      <h3>
        {t('review.noted')}
        <span className="count number">{number(corrections.length)}</span>
      </h3>
      {corrections.length > 0 ? <EffectNote /> : <p className="quiet-note">{t('review.noted.none')}</p>}
      <ul>
        {corrections.map((each) => (
          <li key={JSON.stringify(each)} className="review-row">
            <span>
              {correctionInWords(words, each)}
              {each.why && <small className="review-why">{each.why}</small>}
            </span>
            <Button
              className="button quiet icon-only"
              aria-label={t('review.strike', { what: correctionInWords(words, each) })}
              onPress={() => say(t('review.struck'), strike(noted, each))}
            >
              <X className="icon" aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
      <div className="review-buttons">
        <Button className="button outlined" isDisabled={corrections.length === 0} onPress={save}>
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
