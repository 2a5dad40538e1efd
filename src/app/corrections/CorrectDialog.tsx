/** Corrects what is picked: an entity or a relation. */
import { useState } from 'react'
import { Button, Form } from 'react-aria-components'
import type { Network } from '../../graph/network.ts'
import { InputError } from '../../model/input-error.ts'
import { DialogFrame } from '../dialogs/DialogFrame.tsx'
import type { Place } from '../dialogs/dialog.ts'
import { useExplorer } from '../explorer.ts'
import { selectionInWords } from '../spoken-of.ts'
import { ToldError, tell } from '../told-error.ts'
import { useWords } from '../words.ts'
import { CorrectForm } from './CorrectForm.tsx'
import { adding } from './change-corrections.ts'
import { correctionsOf, type Draft, emptyDraft, isComplete, type Standing, type Subject } from './draft.ts'
import { documentsOf, loadSources } from './load-sources.ts'
import { useCorrect } from './useCorrect.ts'
import './corrections.css'

/** Documents whose words a correction of the subject rests on. */
function documentsFor(network: Network, { kind, key }: Subject, { other, namings }: Draft): string[] {
  if (kind === 'node') {
    const mentions = network.getNodeAttribute(key, 'mentions')
    const split = namings.flatMap((at) => mentions[at]?.document ?? [])
    return [...split, ...[key, ...(other ? [other] : [])].flatMap((each) => documentsOf(network, each))]
  }
  const ends = network.extremities(key).flatMap((end) => documentsOf(network, end))
  return [...ends, ...network.getEdgeAttribute(key, 'evidence').map(({ document }) => document)]
}

function standingOf(network: Network, { kind, key }: Subject): Standing {
  if (kind === 'edge')
    return { name: '', kind: null, namings: 0, passages: network.getEdgeAttribute(key, 'evidence').length }
  const { name, kind: sort, mentions } = network.getNodeAttributes(key)
  return { name, kind: sort, namings: mentions.length, passages: 0 }
}

/** The passages that are meant when the dialog was opened at one of them. */
function passagesAt(network: Network, { kind, key }: Subject, about: Place | null): number[] {
  if (kind === 'node' || !about) return []
  return network
    .getEdgeAttribute(key, 'evidence')
    .flatMap(({ document, start, end }, at) =>
      document === about.document && start < about.end && about.start < end ? [at] : [],
    )
}

export function CorrectDialog({ about, onClose }: { about: Place | null; onClose(): void }) {
  const { store } = useExplorer()
  // What is corrected stays the same, whatever is picked meanwhile.
  const [selection] = useState(() => store.getState().selection)
  if (selection?.kind !== 'node' && selection?.kind !== 'edge') return null
  return <Correct subject={selection} about={about} onClose={onClose} />
}

function Correct({ subject, about, onClose }: { subject: Subject; about: Place | null; onClose(): void }) {
  const words = useWords()
  const { t } = words
  const { network, openDialog } = useExplorer()
  const correct = useCorrect()
  const now = standingOf(network, subject)
  const [draft, setDraft] = useState<Draft>(() => {
    const empty = emptyDraft(subject, now)
    const passages = passagesAt(network, subject, about)
    return passages.length > 0 ? { ...empty, passages } : empty
  })
  const [trouble, setTrouble] = useState('')
  const save = async () => {
    try {
      const sources = await loadSources(network, documentsFor(network, subject, draft))
      const made = correctionsOf(sources, subject, draft)
      if (!made) return setTrouble(t('correct.no-words'))
      // What is corrected may not be there any more when it has been.
      onClose()
      await correct(adding(made), t('correct.done'))
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
        {trouble && <p role="alert">{trouble}</p>}
        <div className="review-buttons">
          <Button type="submit" className="button primary" isDisabled={!isComplete(draft, now)}>
            {t('correct.do')}
          </Button>
          <Button className="button quiet" onPress={() => openDialog('review')}>
            {t('action.review')}
          </Button>
        </div>
      </Form>
    </DialogFrame>
  )
}
