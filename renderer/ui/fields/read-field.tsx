import './field.css'
import { useState } from 'react'
import { FieldError, Input, Label, TextField } from 'react-aria-components'
import { type Scrubbed, useScrub } from './scrub/use-scrub'
import { useDraft } from './use-draft'

interface Props {
  readonly label: string
  /** What stands while nobody types. */
  readonly shown: string
  readonly placeholder?: string
  readonly disabled?: boolean
  /** What commits a typed text, or null where it cannot be read. */
  read(text: string): (() => void) | null
  /** Said under a text that cannot be read. */
  readonly hint: string
  /** The figure that dragging the label changes; absent where there is none to begin with. */
  readonly scrub?: Scrubbed | null
  readonly testId?: string | undefined
}

/** A text that is read into a figure on Enter or on leaving; what cannot be read says so, Escape puts back what was there. */
export function ReadField({ label, shown, placeholder, disabled, read, hint, scrub, testId }: Props) {
  const [text, setText] = useDraft(shown)
  const [refused, setRefused] = useState<string | null>(null)
  const scrubbing = useScrub(disabled ? null : (scrub ?? null), (next) => setText(next ?? shown))
  const commit = () => {
    scrubbing.forget()
    if (text === shown) return
    const typed = read(text)
    setRefused(typed ? null : text)
    if (!typed) return
    setText(shown)
    typed()
  }
  return (
    <TextField
      className="field"
      value={text}
      onChange={(next) => {
        scrubbing.forget()
        setText(next)
      }}
      onBlur={commit}
      isInvalid={text === refused && text !== shown}
      isDisabled={disabled ?? false}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit()
        else if (event.key === 'Escape' && text !== shown) {
          scrubbing.forget()
          setText(shown)
        } else if (scrubbing.arrow(event)) event.preventDefault()
        else event.continuePropagation()
      }}
    >
      <Label {...scrubbing.label}>{label}</Label>
      <Input
        className="input"
        placeholder={placeholder ?? ''}
        data-testid={testId}
        {...(text === shown && { 'data-settled': '' })}
      />
      <FieldError className="field-hint broken">{hint}</FieldError>
    </TextField>
  )
}
