/** The dialog of own documents: add some, see what could not be read, choose among collections. */
import { X } from 'lucide-react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useWords } from '../words.ts'
import { AddDocuments } from './AddDocuments.tsx'
import { CollectionList } from './CollectionList.tsx'
import type { ChosenFile } from './dropped-files.ts'
import { EndedNote } from './EndedNote.tsx'
import type { Opened } from './opened.ts'
import type { Collections } from './useCollections.ts'
import type { Ended } from './useReading.ts'

type Props = {
  isOpen: boolean
  onClose(): void
  opened: Opened
  collections: Collections
  ended: Ended | null
  onAdd(files: readonly ChosenFile[], asNew: boolean): void
  onImport(file: File): void
  onShow(opened: Opened): void
  say(words: string): void
}

export function LibraryDialog(props: Props) {
  const { t } = useWords()
  const { isOpen, onClose, opened, collections, ended, onAdd, onImport, onShow, say } = props
  return (
    <ModalOverlay
      className="library-scrim"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      isDismissable
    >
      <Modal className="library-modal">
        <Dialog className="library">
          <header className="library-head">
            <Heading slot="title">{t('library.title')}</Heading>
            <Button className="button quiet icon-only" aria-label={t('library.close')} onPress={onClose}>
              <X className="icon" aria-hidden />
            </Button>
          </header>
          <div className="library-scroll">
            {ended && <EndedNote ended={ended} />}
            <AddDocuments collection={opened.collection} onAdd={onAdd} />
            <CollectionList
              opened={opened}
              collections={collections}
              onImport={onImport}
              onShow={onShow}
              say={say}
            />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
