/** Where the rail stands: beside the map, or on a phone as a sheet over it. */
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { NO_FILTER } from '../../model/filter.ts'
import { useExplorer, useView, useVisibleNow } from '../explorer.ts'
import { plural } from '../plural.ts'
import { Rail } from '../rail/Rail.tsx'
import { clearFilter } from '../view.ts'
import './frame.css'

function Sheet({ onClose }: { onClose(): void }) {
  const { dispatch } = useExplorer()
  const { edges } = useVisibleNow()
  const filter = useView((view) => view.filter)
  const isUntouched = (Object.keys(NO_FILTER) as (keyof typeof NO_FILTER)[]).every((key) => {
    const value = filter[key]
    return Array.isArray(value) ? value.length === 0 : value === NO_FILTER[key]
  })
  return (
    <Dialog className="filter-sheet">
      <header className="sheet-bar">
        <Heading slot="title">Filter</Heading>
        {!isUntouched && (
          <Button className="button quiet" onPress={() => dispatch(clearFilter)}>
            Clear
          </Button>
        )}
      </header>
      <div className="sheet-scroll">
        <Rail />
      </div>
      <footer className="sheet-foot">
        <Button className="button primary" onPress={onClose}>
          {`Show ${plural(edges.size, 'relation')}`}
        </Button>
      </footer>
    </Dialog>
  )
}

type Props = { isNarrow: boolean; isOpen: boolean; onClose(): void }

export function RailFrame({ isNarrow, isOpen, onClose }: Props) {
  if (!isNarrow) {
    return (
      <aside className="rail" aria-label="Filters">
        <Rail />
      </aside>
    )
  }
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
