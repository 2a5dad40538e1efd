/** The export dialog: what will be saved on the left, what can be chosen on the right, its name and size below. */
import { Check, Copy, Upload, X } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useStore } from 'zustand'
import { fileName } from '../../figure/file-name.ts'
import { comparisonOf } from '../../graph/compare-periods.ts'
import { placed } from '../../graph/placed.ts'
import { shortName } from '../../graph/short-name.ts'
import { restrictionsIn, scopeInWords } from '../caption/restrictions.ts'
import { useExplorer, useVisibleNow } from '../explorer.ts'
import { pickedNodes } from '../view.ts'
import { useWords } from '../words.ts'
import { DataPreview } from './DataPreview.tsx'
import { ExportForm } from './ExportForm.tsx'
import { type ExportChoice, readChoice, rememberChoice } from './export-choice.ts'
import { scopesOf } from './export-scopes.ts'
import { FORMATS, isPicture, type Subject } from './make-file.ts'
import { PicturePreview } from './PicturePreview.tsx'
import { useMade } from './useMade.ts'
import { useSaving } from './useSaving.ts'
import './export.css'

export function ExportDialog({ onClose }: { onClose(): void }) {
  const { t } = useWords()
  return (
    <ModalOverlay className="export-scrim" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="export-modal">
        <Dialog className="export">
          <header className="export-bar">
            <Heading slot="title">{t('export.title')}</Heading>
            <Button className="button quiet icon-only" aria-label={t('export.close')} onPress={onClose}>
              <X className="icon" aria-hidden />
            </Button>
          </header>
          <Exporting onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** What is exported as things stand. The dialog covers the page, so that nothing of it changes meanwhile. */
function useSubjects() {
  const words = useWords()
  const { network: asBuilt, title, documents, store, canvas } = useExplorer()
  const visible = useVisibleNow()
  const { selection, filter, scope, moved } = useStore(store)
  return useMemo(() => {
    const window = canvas.current?.window() ?? null
    // As on the map: what was put elsewhere by hand lies there in the figure.
    const network = placed(asBuilt, moved)
    const nameOf = (key: string) => shortName(network.getNodeAttributes(key))
    const restrictions = [
      ...restrictionsIn(words, filter, documents.length),
      ...scopeInWords(words, scope, nameOf),
    ]
    const filterLine = restrictions.map(({ said }) => said).join(' · ')
    const permalink = location.href
    const scopes = scopesOf(words, network, visible, selection, window)
    const isUndatedApart = filter.undated !== 'show'
    const comparison = comparisonOf(network, filter)
    const picked = selection?.kind === 'edge' ? [selection.key] : pickedNodes(selection)
    const common = {
      isUndatedApart,
      comparison,
      picked,
      words,
      network,
      window,
      title,
      filterLine,
      permalink,
    }
    return scopes.map((each): Subject => ({ ...common, scope: each }))
  }, [words, asBuilt, title, documents, canvas, visible, selection, filter, scope, moved])
}

function Exporting({ onClose }: { onClose(): void }) {
  const { t, number } = useWords()
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
  const format = FORMATS.find(({ id }) => id === choice.format) ?? FORMATS[0]
  const [day] = useState(() => new Date())
  const named = subject?.scope.named ?? null
  const name = fileName({ title, years, selected: named, day }, format?.extension ?? '')
  const saving = useSaving(subject, choice, made, name)
  const stopped = made.findings.some(({ weight }) => weight === 'stop')
  const size = made.picture?.pixels
  return (
    <>
      <div className="export-body">
        <div className="export-desk">
          {isPicture(choice.format) ? (
            <PicturePreview made={made} ground={choice.ground} />
          ) : (
            <DataPreview made={made} />
          )}
          <p className="export-facts number" aria-live="polite">
            {made.trouble
              ? ''
              : [
                  ...(size
                    ? [t('export.pixels', { width: number(size.width), height: number(size.height) })]
                    : []),
                  t('count.entities', { count: subject?.scope.part.nodes.size ?? 0 }),
                  t('count.relations', { count: subject?.scope.part.edges.size ?? 0 }),
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
      <footer className="export-foot">
        <p className="export-name">{name}</p>
        {isPicture(choice.format) && (
          <div className="export-copies">
            <Button className="button quiet" onPress={() => void saving.copyWords('description')}>
              {t('export.copy-alt')}
            </Button>
            <Button className="button quiet" onPress={() => void saving.copyWords('citation')}>
              {t('export.copy-citation')}
            </Button>
            <Button
              className="button outlined"
              isDisabled={!made.picture || made.isWorking}
              onPress={() => void saving.copyImage()}
            >
              <Copy className="icon" aria-hidden />
              {t('export.copy-image')}
            </Button>
          </div>
        )}
        <div className="export-actions">
          <p className="export-trouble" role="alert">
            {saving.trouble}
          </p>
          {saving.saved && (
            <span className="export-saved" role="status">
              <Check className="icon" aria-hidden />
              {t('export.saved')}
            </span>
          )}
          <Button className="button outlined" onPress={onClose}>
            {t('export.cancel')}
          </Button>
          <Button
            className="button primary"
            isPending={saving.isSaving}
            // Until what was chosen last is drawn, the one before would be saved.
            isDisabled={stopped || made.isWorking || made.trouble !== null || (!made.picture && !made.data)}
            onPress={() => void saving.save()}
          >
            <Upload className="icon" aria-hidden />
            {saving.isSaving ? t('export.saving') : t('export.save', { format: format?.label ?? '' })}
          </Button>
        </div>
      </footer>
    </>
  )
}
