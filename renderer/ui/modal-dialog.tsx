import './dialog.css'
import { X } from 'lucide-react'
import { type CSSProperties, type ReactNode, useRef } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useT } from '../i18n/translator-context'
import { Button } from './button'
import { KeepKeys } from './keep-keys'
import { useKeptFocus } from './use-kept-focus'

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
        <Frame {...{ title, titleHidden, onClose }}>{children}</Frame>
      </Modal>
    </ModalOverlay>
  )
}

function Frame({ title, titleHidden, onClose, children }: Omit<Props, 'width_px'>) {
  const { t } = useT()
  const ref = useRef<HTMLElement>(null)
  useKeptFocus(ref)
  return (
    <Dialog ref={ref}>
      {titleHidden ? (
        <Heading slot="title" className="visually-hidden">
          {title}
        </Heading>
      ) : (
        <header className="dialog-head">
          <Heading slot="title">{title}</Heading>
          <Button look="icon" hint={t('ui.dismiss')} shortcut="Esc" onPress={onClose}>
            <X size={16} />
          </Button>
        </header>
      )}
      <KeepKeys>{children}</KeepKeys>
    </Dialog>
  )
}
