/** A collection with what can be done with it. Deleting asks first, in place. */
import { useState } from 'react'
import { Button, Form, Input, TextField } from 'react-aria-components'
import { useWords } from '../words.ts'
import type { CollectionInfo } from './collection.ts'

type Props = {
  info: CollectionInfo
  isShown: boolean
  /** Else it can be exported and nothing more. */
  isKept: boolean
  onOpen(): void
  onExport(): void
  onRename(name: string): void
  onDelete(): void
}

export function CollectionRow(props: Props) {
  const { info, isShown, isKept, onOpen, onExport, onRename, onDelete } = props
  const { t } = useWords()
  const [mode, setMode] = useState<'rest' | 'rename' | 'delete'>('rest')
  const { name } = info
  if (mode === 'rename') {
    return (
      <li className="library-row">
        <RenameForm
          name={name}
          onEnd={(next) => {
            setMode('rest')
            if (next) onRename(next)
          }}
        />
      </li>
    )
  }
  if (mode === 'delete') {
    return (
      <li className="library-row" role="alert">
        <span className="library-name">{t('library.delete.sure', { name })}</span>
        <Button className="button outlined danger" onPress={onDelete}>
          {t('library.delete')}
        </Button>
        <Button className="button outlined" autoFocus onPress={() => setMode('rest')}>
          {t('library.delete.keep')}
        </Button>
      </li>
    )
  }
  return (
    <li className="library-row">
      <span className="library-name">
        <bdi>{name}</bdi> <small className="number">{t('library.count', { count: info.documents })}</small>
      </span>
      {isShown ? (
        <span className="library-shown">{t('library.shown')}</span>
      ) : (
        <Button className="button outlined" onPress={onOpen}>
          {t('library.open')}
        </Button>
      )}
      {isKept && (
        <Button
          className="button quiet"
          aria-label={t('library.rename.of', { name })}
          onPress={() => setMode('rename')}
        >
          {t('library.rename')}
        </Button>
      )}
      <Button className="button quiet" aria-label={t('library.export.of', { name })} onPress={onExport}>
        {t('library.export')}
      </Button>
      {isKept && (
        <Button
          className="button quiet"
          aria-label={t('library.delete.of', { name })}
          onPress={() => setMode('delete')}
        >
          {t('library.delete')}
        </Button>
      )}
    </li>
  )
}

function RenameForm({ name, onEnd }: { name: string; onEnd(name: string | null): void }) {
  const { t } = useWords()
  const [value, setValue] = useState(name)
  return (
    <Form
      className="library-rename"
      onSubmit={(event) => {
        event.preventDefault()
        onEnd(value.trim().slice(0, 200) || null)
      }}
    >
      <TextField
        aria-label={t('library.rename.name')}
        value={value}
        onChange={setValue}
        autoFocus
        maxLength={200}
      >
        <Input className="library-input" />
      </TextField>
      <Button className="button primary" type="submit">
        {t('library.rename.save')}
      </Button>
      <Button className="button outlined" onPress={() => onEnd(null)}>
        {t('library.cancel')}
      </Button>
    </Form>
  )
}
