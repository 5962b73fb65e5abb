import './field.css'
import { useEffect, useState } from 'react'
import { FieldError, Input, Label, TextField } from 'react-aria-components'
import type { QuantityKind } from '../../src/units/display-units'
import { parseQuantity } from '../../src/units/parse-quantity'
import { useT } from '../i18n/translator-context'
import { useFormat } from '../i18n/use-format'

interface Props {
  readonly label: string
  readonly kind: QuantityKind
  /** Base figure; null where the selection differs, shown as "mixed". */
  readonly value: number | null
  readonly decimals?: number
  readonly disabled?: boolean
  /** Given the figure in the base unit, and whether it is a change by that much (`+1.2`). */
  onCommit(value: number, relative: boolean): void
  /** Stands where there is no value; "mixed" unless told. */
  readonly placeholder?: string
  /** Called where the text is emptied; without it an empty text is unreadable. */
  onClear?(): void
  readonly testId?: string
}

/** A figure that reads units and sums (`6 ft`, `3*0.6`, `+1.2`); what cannot be read says so and Escape reverts it. */
export function QuantityField(props: Props) {
  const { label, kind, value, decimals, disabled, onCommit, onClear, placeholder, testId } = props
  const t = useT()
  const format = useFormat()
  const shown = value === null ? '' : format.quantity(kind, value, decimals)
  const [text, setText] = useState(shown)
  const [unreadable, setUnreadable] = useState(false)
  useEffect(() => {
    setText(shown)
    setUnreadable(false)
  }, [shown])

  const commit = () => {
    if (text === shown) return setUnreadable(false)
    if (onClear && text.trim() === '') return onClear()
    const parsed = parseQuantity(text, { kind, system: format.system, language: t.language })
    setUnreadable(!parsed)
    if (!parsed) return
    setText(shown)
    onCommit(parsed.value, parsed.relative)
  }
  return (
    <TextField
      className="field"
      value={text}
      onChange={setText}
      onBlur={commit}
      isInvalid={unreadable}
      isDisabled={disabled ?? false}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit()
        else if (event.key === 'Escape' && text !== shown) {
          setText(shown)
          setUnreadable(false)
        } else event.continuePropagation()
      }}
    >
      <Label>{label}</Label>
      <Input
        className="input"
        placeholder={value === null ? (placeholder ?? t.t('ui.inspector.mixed')) : ''}
        data-testid={testId}
      />
      <FieldError className="field-hint broken">
        {t.t('units.errors.unreadable', {
          kind: t.t(`units.kinds.${kind}`),
          example: format.quantity(kind, value ?? 1),
        })}
      </FieldError>
    </TextField>
  )
}
