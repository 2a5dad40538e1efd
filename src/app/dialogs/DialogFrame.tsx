/** What all dialogs share: a scrim that closes, a title and a cross. */
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useWords } from '../words.ts'
import './dialog.css'

type Props = {
  title: string
  /** What its style sheet calls it: `export` has an `.export-bar` and so on. */
  look?: 'dialog' | 'export' | 'library'
  className?: string
  onClose(): void
  children: ReactNode
}

export function DialogFrame({ title, look = 'dialog', className = '', onClose, children }: Props) {
  const { t } = useWords()
  return (
    <ModalOverlay
      className={`${look}-scrim`}
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={`${look}-modal${className}`}>
        <Dialog className={look}>
          <header className={`${look}-bar`}>
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
