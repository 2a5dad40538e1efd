/** Adds a relation that a sentence says: who to whom, what, when; the sentence can be another one than it was opened at. */
import { useState } from 'react'
import { Button, Form, Input, Label, TextField } from 'react-aria-components'
import { InputError } from '../../model/input-error.ts'
import { DialogFrame } from '../dialogs/DialogFrame.tsx'
import type { Place } from '../dialogs/dialog.ts'
import { useDocument, useExplorer } from '../explorer.ts'
import { useDocumentFacts } from '../reader/useDocumentFacts.ts'
import { ToldError, tell } from '../told-error.ts'
import { useWords } from '../words.ts'
import { adding } from './change-corrections.ts'
import { DateField } from './DateField.tsx'
import { EntityField } from './EntityField.tsx'
import { documentsOf, loadSources } from './load-sources.ts'
import {
  fitsEnd,
  isWhole,
  NO_RELATION,
  type RelationDraft,
  relationAdded,
  typesFor,
} from './relation-draft.ts'
import { SentenceField } from './SentenceField.tsx'
import { TickBox } from './TickBox.tsx'
import { TypeField } from './TypeField.tsx'
import { useCorrect } from './useCorrect.ts'
import './corrections.css'

export function RelationDialog({ about, onClose }: { about: Place | null; onClose(): void }) {
  return about ? <AddRelation about={about} onClose={onClose} /> : null
}

function AddRelation({ about, onClose }: { about: Place; onClose(): void }) {
  const words = useWords()
  const { t } = words
  const { network } = useExplorer()
  const correct = useCorrect()
  const [place, setPlace] = useState<Place | null>(null)
  const [draft, setDraft] = useState(NO_RELATION)
  const [trouble, setTrouble] = useState('')
  const isReady = isWhole(draft) && place !== null
  const save = async () => {
    const { from, to } = draft
    if (!place || from === null || to === null) return
    try {
      const ends = [from, to].flatMap((end) => documentsOf(network, end))
      const made = relationAdded(await loadSources(network, [place.document, ...ends]), place, draft)
      if (!made) return setTrouble(t('correct.no-words'))
      onClose()
      await correct(adding(made), t('correct.added'))
    } catch (error) {
      const isDate = error instanceof InputError && !(error instanceof ToldError)
      setTrouble(isDate ? t('correct.date.wrong') : tell(error, words))
    }
  }
  return (
    <DialogFrame title={t('correct.add')} onClose={onClose}>
      <Form
        className="dialog-scroll correct-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (isReady) void save()
        }}
      >
        <SentenceField about={about} onChange={setPlace} />
        <Fields
          place={place ?? about}
          draft={draft}
          onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
        />
        {trouble && <p role="alert">{trouble}</p>}
        <div className="review-buttons">
          <Button type="submit" className="button primary" isDisabled={!isReady}>
            {t('correct.add.do')}
          </Button>
        </div>
      </Form>
    </DialogFrame>
  )
}

type FieldsProps = { place: Place; draft: RelationDraft; onChange(part: Partial<RelationDraft>): void }

function Fields({ place, draft, onChange }: FieldsProps) {
  const { t } = useWords()
  const { network } = useExplorer()
  const { mentions } = useDocumentFacts(place.document)
  const title = useDocument(place.document)?.title ?? place.document
  const named = mentions.filter(({ start, end }) => place.start <= start && end <= place.end)
  const near = [...new Set(named.map(({ key }) => key))]
  const kindOf = (key: string | null) => (key === null ? null : network.getNodeAttribute(key, 'kind'))
  const types = typesFor(kindOf(draft.from), kindOf(draft.to))
  const end = (side: 'from' | 'to', other: string | null) => (
    <EntityField
      label={t(`correct.add.${side}`)}
      near={near}
      isOffered={(key, kind) => key !== other && fitsEnd(draft.type, side, kind)}
      onChoose={(key) => onChange({ [side]: key })}
    />
  )
  return (
    <>
      <p className="quiet-note">{title}</p>
      {end('from', draft.to)}
      <TypeField types={types} chosen={draft.type} onChoose={(type) => onChange({ type })} />
      {end('to', draft.from)}
      {draft.type === 'holds-office' && (
        <TextField className="correct-field" value={draft.title} onChange={(title) => onChange({ title })}>
          <Label>{t('correct.add.office')}</Label>
          <Input />
        </TextField>
      )}
      <DateField value={draft.date} onChange={(date) => onChange({ date })} isOptional />
      <TickBox isSelected={draft.isPlanned} onChange={(isPlanned) => onChange({ isPlanned })}>
        {t('correct.add.planned')}
      </TickBox>
      <TextField className="correct-field" value={draft.why} onChange={(why) => onChange({ why })}>
        <Label>{t('correct.why.optional')}</Label>
        <Input />
      </TextField>
    </>
  )
}
