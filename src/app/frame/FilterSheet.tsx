/** The filter on a phone: a sheet over the map, with what it leaves on its button. */
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useExplorer, useView, useVisibleNow } from '../explorer.ts'
import { Rail } from '../rail/Rail.tsx'
import { clearFilter, isRestricted } from '../view.ts'
import { useWords } from '../words.ts'

function Sheet({ onClose }: { onClose(): void }) {
  const { t } = useWords()
  const { dispatch } = useExplorer()
  const { edges } = useVisibleNow()
  const canClear = useView(isRestricted)
  return (
    <Dialog className="filter-sheet">
      <header className="sheet-bar">
        <Heading slot="title">{t('filter.title')}</Heading>
        {canClear && (
          <Button className="button quiet" onPress={() => dispatch(clearFilter)}>
            {t('filter.clear')}
          </Button>
        )}
      </header>
      <div className="sheet-scroll">
        <Rail />
      </div>
      <footer className="sheet-foot">
        <Button className="button primary" onPress={onClose}>
          {t('filter.show', { count: edges.size })}
        </Button>
      </footer>
    </Dialog>
  )
}

export function FilterSheet({ isOpen, onClose }: { isOpen: boolean; onClose(): void }) {
  return (
    <ModalOverlay
      className="sheet-scrim"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      isDismissable
    >
      <Modal className="sheet-modal">
        <Sheet onClose={onClose} />
      </Modal>
    </ModalOverlay>
  )
}
