/** The export dialog: what will be saved on the left, what can be chosen on the right, its name and size below. */
import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { asData, countsInWords } from '../../figure/counts-in-words.ts'
import { drawnPart } from '../../figure/drawn-part.ts'
import { fileName } from '../../figure/file-name.ts'
import { DialogFrame } from '../dialogs/DialogFrame.tsx'
import { useExplorer } from '../explorer.ts'
import { useWords } from '../words.ts'
import { DataPreview } from './DataPreview.tsx'
import { ExportFoot } from './ExportFoot.tsx'
import { ExportForm } from './ExportForm.tsx'
import { type ExportChoice, readChoice, rememberChoice } from './export-choice.ts'
import { FORMATS, isPicture } from './make-file.ts'
import { PicturePreview } from './PicturePreview.tsx'
import { useMade } from './useMade.ts'
import { useSaving } from './useSaving.ts'
import { useSubjects } from './useSubjects.ts'
import './export.css'

export function ExportDialog({ onClose }: { onClose(): void }) {
  const { t } = useWords()
  return (
    <DialogFrame title={t('export.title')} look="export" onClose={onClose}>
      <Exporting onClose={onClose} />
    </DialogFrame>
  )
}

function Exporting({ onClose }: { onClose(): void }) {
  const words = useWords()
  const { t, number } = words
  const { store, title } = useExplorer()
  const years = useStore(store, ({ filter }) => filter.years)
  const subjects = useSubjects()
  const [choice, setChoice] = useState(readChoice)
  const [scope, setScope] = useState('visible')
  const subject = subjects.find((each) => each.scope.id === scope) ?? subjects[0]
  const change = (part: Partial<ExportChoice>) => {
    const next = { ...choice, ...part }
    setChoice(next)
    rememberChoice(next)
  }
  const made = useMade(subject, choice)
  const format = FORMATS.find(({ id }) => id === choice.format) ?? FORMATS[0]!
  const [day] = useState(() => new Date())
  const named = subject?.scope.named ?? null
  const name = fileName({ title, years, selected: named, day }, format.extension)
  const saving = useSaving(subject, choice, made, name)
  const isDrawn = isPicture(choice.format)
  const size = isDrawn && made.picture?.pixels
  const counts = useMemo(() => {
    if (!subject) return []
    const { network, scope: chosen, manner } = subject
    const { part } = chosen
    return countsInWords(words, isDrawn ? drawnPart(network, part, manner) : asData(part))
  }, [subject, isDrawn, words])
  return (
    <>
      <div className="export-body">
        <div className="export-desk">
          {isDrawn ? <PicturePreview made={made} ground={choice.ground} /> : <DataPreview made={made} />}
          <p className="export-facts number" aria-live="polite">
            {made.trouble
              ? ''
              : [
                  ...(size
                    ? [t('export.pixels', { width: number(size.width), height: number(size.height) })]
                    : []),
                  ...counts,
                ].join(' · ')}
          </p>
          <ul className="export-findings" aria-label={t('export.findings')}>
            {made.findings.map(({ weight, said }) => (
              <li key={said} className={weight}>
                {said}
              </li>
            ))}
          </ul>
        </div>
        <ExportForm
          choice={choice}
          onChange={change}
          scopes={subjects.map((each) => each.scope)}
          scope={subject?.scope.id ?? 'visible'}
          onScope={setScope}
        />
      </div>
      <ExportFoot name={name} format={format} made={made} saving={saving} onClose={onClose} />
    </>
  )
}
