/** The dialog's lower edge: the file's name, what can be copied, and saving it. */
import { Check, Copy, Upload } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useWords } from '../words.ts'
import { isPicture } from './make-file.ts'
import type { Made } from './useMade.ts'
import type { useSaving } from './useSaving.ts'

type Props = {
  name: string
  format: { id: string; label: string }
  made: Made
  saving: ReturnType<typeof useSaving>
  onClose(): void
}

export function ExportFoot({ name, format, made, saving, onClose }: Props) {
  const { t } = useWords()
  const isStopped = made.findings.some(({ weight }) => weight === 'stop')
  return (
    <footer className="export-foot">
      <p className="export-name">{name}</p>
      {isPicture(format.id) && (
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
          isDisabled={isStopped || made.isWorking || made.trouble !== null || (!made.picture && !made.data)}
          onPress={() => void saving.save()}
        >
          <Upload className="icon" aria-hidden />
          {saving.isSaving ? t('export.saving') : t('export.save', { format: format.label })}
        </Button>
      </div>
    </footer>
  )
}
