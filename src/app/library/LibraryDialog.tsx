/** The dialog of own documents: add some, see what could not be read, choose among collections. */
import { DialogFrame } from '../dialogs/DialogFrame.tsx'
import { useWords } from '../words.ts'
import { AddDocuments } from './AddDocuments.tsx'
import { CollectionList } from './CollectionList.tsx'
import type { ChosenFile } from './dropped-files.ts'
import { EndedNote } from './EndedNote.tsx'
import type { Opened } from './opened.ts'
import type { Collections } from './useCollections.ts'
import type { Ended } from './useReading.ts'

type Props = {
  onClose(): void
  opened: Opened
  collections: Collections
  ended: readonly Ended[]
  onAdd(files: readonly ChosenFile[], asNew: boolean): void
  onImport(file: File): void
  onShow(opened: Opened): void
  say(words: string): void
}

export function LibraryDialog(props: Props) {
  const { t } = useWords()
  const { onClose, opened, collections, ended, onAdd, onImport, onShow, say } = props
  return (
    <DialogFrame title={t('library.title')} look="library" onClose={onClose}>
      <div className="library-scroll">
        <EndedNote ended={ended} />
        <AddDocuments collection={opened.collection} onAdd={onAdd} />
        <CollectionList
          opened={opened}
          collections={collections}
          onImport={onImport}
          onShow={onShow}
          say={say}
        />
      </div>
    </DialogFrame>
  )
}
