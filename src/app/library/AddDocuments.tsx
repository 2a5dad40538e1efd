/** Choose files or a folder, or paste a text. */
import { FileText, FolderOpen } from 'lucide-react'
import { useState } from 'react'
import { Button, Checkbox, FileTrigger, Label, TextArea, TextField } from 'react-aria-components'
import { useWords } from '../words.ts'
import type { CollectionInfo } from './collection.ts'
import { type ChosenFile, chosenFiles } from './dropped-files.ts'

type Props = {
  collection: CollectionInfo | null
  onAdd(files: readonly ChosenFile[], asNew: boolean): void
}

export function AddDocuments({ collection, onAdd }: Props) {
  const { t } = useWords()
  const [asNew, setAsNew] = useState(false)
  const [text, setText] = useState('')
  const add = (files: readonly ChosenFile[]) => onAdd(files, asNew)
  const paste = () => {
    const time = new Date().toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '.')
    const path = `${t('library.paste.name', { time })}.txt`
    add([{ path, file: new File([text], path) }])
    setText('')
  }
  return (
    <section className="library-add">
      <p>{t('library.lead')}</p>
      <div className="library-buttons">
        <FileTrigger allowsMultiple onSelect={(files) => files && add(chosenFiles(files))}>
          <Button className="button primary">
            <FileText className="icon" aria-hidden />
            {t('library.choose')}
          </Button>
        </FileTrigger>
        <FileTrigger acceptDirectory onSelect={(files) => files && add(chosenFiles(files))}>
          <Button className="button outlined">
            <FolderOpen className="icon" aria-hidden />
            {t('library.choose.folder')}
          </Button>
        </FileTrigger>
        {collection && (
          <Checkbox className="library-check" isSelected={asNew} onChange={setAsNew}>
            <span className="library-box" aria-hidden />
            {t('library.as-new')}
          </Checkbox>
        )}
      </div>
      <p className="library-hint">{t('library.choose.hint')}</p>
      <TextField className="library-paste" value={text} onChange={setText}>
        <Label>{t('library.paste')}</Label>
        <TextArea rows={4} dir="auto" />
      </TextField>
      <Button className="button outlined" isDisabled={text.trim() === ''} onPress={paste}>
        {t('library.paste.add')}
      </Button>
    </section>
  )
}
