/** The fields of a correction: what is wrong, and what is right. */
import { Input, Label, Radio, RadioGroup, TextField } from 'react-aria-components'
import { ENTITY_KINDS, type EntityKind } from '../../model/kinds.ts'
import { capital } from '../../words/words.ts'
import { useExplorer } from '../explorer.ts'
import { useWords } from '../words.ts'
import { DateField } from './DateField.tsx'
import { type Draft, FAULTS, type Fault, type Subject } from './draft.ts'
import { NamingChoice } from './NamingChoice.tsx'
import { PassageChoice } from './PassageChoice.tsx'
import { SameAs } from './SameAs.tsx'

type Props = {
  subject: Subject
  /** Of an entity. */
  kind: EntityKind | null
  draft: Draft
  onChange(part: Partial<Draft>): void
}

export function CorrectForm({ subject, kind, draft, onChange }: Props) {
  const { t } = useWords()
  const { network } = useExplorer()
  const isOnce = subject.kind === 'node' && network.getNodeAttribute(subject.key, 'mentions').length < 2
  const faults = FAULTS[subject.kind].filter((each) =>
    each === 'meeting-date' ? kind === 'meeting' : each === 'split' ? !isOnce : true,
  )
  return (
    <>
      <RadioGroup
        className="correct-field"
        value={draft.fault}
        onChange={(fault) => onChange({ fault: fault as Fault })}
      >
        <Label className="label">{t('correct.what')}</Label>
        {faults.map((each) => (
          <Radio key={each} value={each} className="correct-choice">
            {t(`correct.what.${each}`)}
          </Radio>
        ))}
      </RadioGroup>
      <Right subject={subject} kind={kind} draft={draft} onChange={onChange} />
      <TextField className="correct-field" value={draft.why} onChange={(why) => onChange({ why })}>
        <Label>{t(draft.fault === 'wrong-relation' ? 'correct.why' : 'correct.why.optional')}</Label>
        <Input />
      </TextField>
    </>
  )
}

function Right({ subject, draft, onChange }: Props) {
  const { t } = useWords()
  switch (draft.fault) {
    case 'merge':
      return <SameAs of={subject.key} onChoose={(other) => onChange({ other })} />
    case 'split':
      return (
        <>
          <NamingChoice
            of={subject.key}
            chosen={draft.namings}
            onChoose={(namings) => onChange({ namings })}
          />
          <TextField
            className="correct-field"
            value={draft.splitName}
            onChange={(splitName) => onChange({ splitName })}
          >
            <Label>{t('correct.split.name')}</Label>
            <Input spellCheck="false" />
          </TextField>
        </>
      )
    case 'rename':
      return (
        <TextField className="correct-field" value={draft.name} onChange={(name) => onChange({ name })}>
          <Label>{t('correct.name')}</Label>
          <Input spellCheck="false" />
        </TextField>
      )
    case 'kind':
      return (
        <RadioGroup
          className="correct-field"
          value={draft.kind}
          onChange={(chosen) => onChange({ kind: chosen as EntityKind })}
        >
          <Label className="label">{t('correct.kind')}</Label>
          {ENTITY_KINDS.map((each) => (
            <Radio key={each} value={each} className="correct-choice">
              {capital(t(`kind.${each}`))}
            </Radio>
          ))}
        </RadioGroup>
      )
    case 'wrong-relation':
      return <PassagesMeant subject={subject} draft={draft} onChange={onChange} />
    case 'date':
      return (
        <>
          <PassagesMeant subject={subject} draft={draft} onChange={onChange} />
          <DateField value={draft.date} onChange={(date) => onChange({ date })} />
        </>
      )
    case 'meeting-date':
      return <DateField value={draft.date} onChange={(date) => onChange({ date })} />
  }
}

function PassagesMeant({ subject, draft, onChange }: Omit<Props, 'kind'>) {
  return (
    <PassageChoice of={subject.key} chosen={draft.passages} onChoose={(passages) => onChange({ passages })} />
  )
}
