import { useState } from 'react'
import { Form } from 'react-aria-components'
import { useT } from '../i18n/translator-context'
import { Button } from './button'
import { TextEntry } from './fields/text-entry'
import { ModalDialog } from './modal-dialog'

interface Props {
  readonly title: string
  readonly hint?: string
  /** Of the field. */
  readonly label: string
  /** The name so far; none unless told. */
  readonly name?: string
  readonly placeholder?: string
  /** What the button says that gives the name. */
  readonly action: string
  /** With a name that is not blank, trimmed; the dialog is closed first. */
  onName(name: string): void
  onClose(): void
  /** Of the field; the button's ends in `-do`. */
  readonly testId: string
}

/** Asks what something is to be called. */
export function NameDialog({ title, hint, label, name = '', placeholder, action, onName, onClose, testId }: Props) {
  const { t } = useT()
  const [typed, setTyped] = useState(name)
  const wanted = typed.trim()
  return (
    <ModalDialog title={title} onClose={onClose}>
      <Form
        onSubmit={(event) => {
          event.preventDefault()
          if (!wanted) return
          onClose()
          onName(wanted)
        }}
      >
        <div className="dialog-body">
          {hint ? <p className="muted">{hint}</p> : null}
          <TextEntry
            label={label}
            value={name}
            onType={setTyped}
            stacked
            required
            autoFocus
            testId={testId}
            {...(placeholder ? { placeholder } : {})}
          />
        </div>
        <div className="dialog-actions">
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button look="primary" type="submit" isDisabled={!wanted} data-testid={`${testId}-do`}>
            {action}
          </Button>
        </div>
      </Form>
    </ModalDialog>
  )
}
