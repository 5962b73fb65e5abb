import './field.css'
import { Input, Label, TextArea, TextField } from 'react-aria-components'
import { useDraft } from './use-draft'

interface Props {
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  /** Called when the user confirms (Enter or leaving the field) a text that differs. */
  onCommit?(value: string): void
  /** Called once the text is confirmed or left, changed or not. */
  onLeave?(): void
  /** Called on every key. */
  onType?(value: string): void
  readonly stacked?: boolean
  readonly multiline?: boolean
  readonly required?: boolean
  readonly autoFocus?: boolean
  readonly type?: 'text' | 'date'
  readonly testId?: string
}

/** A labelled text; Escape restores what was there. */
export function TextEntry(props: Props) {
  const {
    label,
    value,
    placeholder,
    onCommit,
    onLeave,
    onType,
    stacked,
    multiline,
    required,
    autoFocus,
    type,
    testId,
  } = props
  const [text, setText] = useDraft(value)
  const settled = onCommit && text === value ? { 'data-settled': '' } : {}
  const commit = () => {
    if (text === value || !onCommit) return
    // What is refused reads as it was; what is taken comes back as the new value.
    setText(value)
    onCommit(text)
  }
  return (
    <TextField
      className={stacked ? 'field stacked' : 'field'}
      value={text}
      onChange={(next) => {
        setText(next)
        onType?.(next)
      }}
      onBlur={() => {
        commit()
        onLeave?.()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !multiline) {
          commit()
          onLeave?.()
        } else if (event.key === 'Escape' && text !== value) setText(value)
        else return event.continuePropagation()
      }}
      isRequired={required ?? false}
      type={type ?? 'text'}
      autoFocus={autoFocus ?? false}
    >
      <Label>{label}</Label>
      {multiline ? (
        <TextArea className="input" placeholder={placeholder ?? ''} data-testid={testId} {...settled} />
      ) : (
        <Input className="input" placeholder={placeholder ?? ''} data-testid={testId} {...settled} />
      )}
    </TextField>
  )
}
