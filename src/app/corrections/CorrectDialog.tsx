/** Corrects what is picked: an entity or a relation. */
import { useState } from 'react'
import { Button, Form } from 'react-aria-components'
import type { Network } from '../../graph/network.ts'
import { InputError } from '../../model/input-error.ts'
import { DialogFrame } from '../dialogs/DialogFrame.tsx'
import { useExplorer } from '../explorer.ts'
import { selectionInWords } from '../spoken-of.ts'
import { ToldError, tell } from '../told-error.ts'
import { useWords } from '../words.ts'
import { CorrectForm } from './CorrectForm.tsx'
import { correctionsOf, type Draft, FAULTS, isComplete, type Subject } from './draft.ts'
import { EffectNote } from './EffectNote.tsx'
import { documentsOf, loadSources } from './load-sources.ts'
import { note, notedOf } from './noted.ts'
import './corrections.css'

/** Documents whose words a correction of the subject rests on. */
function documentsFor(network: Network, { kind, key }: Subject, { other }: Draft): string[] {
  if (kind === 'node') return [key, ...(other ? [other] : [])].flatMap((each) => documentsOf(network, each))
  const ends = network.extremities(key).flatMap((end) => documentsOf(network, end))
  return [...ends, ...network.getEdgeAttribute(key, 'evidence').map(({ document }) => document)]
}

export function CorrectDialog({ onClose }: { onClose(): void }) {
  const { store } = useExplorer()
  // What is corrected stays the same, whatever is picked meanwhile.
  const [selection] = useState(() => store.getState().selection)
  if (selection?.kind !== 'node' && selection?.kind !== 'edge') return null
  return <Correct subject={selection} onClose={onClose} />
}

function Correct({ subject, onClose }: { subject: Subject; onClose(): void }) {
  const words = useWords()
  const { t } = words
  const { network, title, say, openDialog } = useExplorer()
  const now = subject.kind === 'node' ? network.getNodeAttributes(subject.key) : { name: '', kind: null }
  const [draft, setDraft] = useState<Draft>({
    fault: FAULTS[subject.kind][0],
    other: null,
    name: now.name,
    kind: now.kind ?? 'actor',
    date: '',
    why: '',
  })
  const [trouble, setTrouble] = useState('')
  const save = async () => {
    try {
      const sources = await loadSources(network, documentsFor(network, subject, draft))
      const made = correctionsOf(sources, subject, draft)
      if (!made) return setTrouble(t('correct.no-words'))
      say(t('correct.noted'), note(notedOf(title), made))
      onClose()
    } catch (error) {
      // The door refuses nothing but a date that is none.
      const isDate = error instanceof InputError && !(error instanceof ToldError)
      setTrouble(isDate ? t('correct.date.wrong') : tell(error, words))
    }
  }
  return (
    <DialogFrame
      title={t('correct.title', { what: selectionInWords(words, network, subject) })}
      onClose={onClose}
    >
      <Form
        className="dialog-scroll correct-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (isComplete(draft, now)) void save()
        }}
      >
        <CorrectForm
          subject={subject}
          kind={now.kind}
          draft={draft}
          onChange={(part) => setDraft({ ...draft, ...part })}
        />
        <EffectNote />
        {trouble && <p role="alert">{trouble}</p>}
        <div className="review-buttons">
          <Button type="submit" className="button primary" isDisabled={!isComplete(draft, now)}>
            {t('correct.note')}
          </Button>
          <Button className="button quiet" onPress={() => openDialog('review')}>
            {t('action.review')}
          </Button>
        </div>
      </Form>
    </DialogFrame>
  )
}
