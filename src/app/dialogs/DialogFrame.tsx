/** What all dialogs of words share: a scrim that closes, a title and a cross. */
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useWords } from '../words.ts'
import './dialog.css'

type Props = { title: string; className?: string; onClose(): void; children: ReactNode }

export function DialogFrame({ title, className = '', onClose, children }: Props) {
  const { t } = useWords()
  return (
    <ModalOverlay className="dialog-scrim" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className={`dialog-modal${className}`}>
        <Dialog className="dialog">
          <header className="dialog-bar">
            <Heading slot="title">{title}</Heading>
            <Button className="button quiet icon-only" aria-label={t('panel.close')} onPress={onClose}>
              <X className="icon" aria-hidden />
            </Button>
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
