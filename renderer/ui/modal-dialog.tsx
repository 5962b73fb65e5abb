import './dialog.css'
import type { CSSProperties, ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { KeepKeys } from './keep-keys'

interface Props {
  readonly title: string
  /** Hides the title from sight where the content says it already. */
  readonly titleHidden?: boolean
  readonly width_px?: number
  onClose(): void
  readonly children: ReactNode
}

/** A dialog over the window; Escape and a click outside close it. */
export function ModalDialog({ title, titleHidden = false, width_px = 440, onClose, children }: Props) {
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="dialog" style={{ '--dialog-width': `${width_px}px` } as CSSProperties}>
        <Dialog>
          <Heading slot="title" className={titleHidden ? 'visually-hidden' : 'dialog-head'}>
            {title}
          </Heading>
          <KeepKeys>{children}</KeepKeys>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
