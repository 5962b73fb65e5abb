import '../../ui/field.css'
import { useEffect, useState } from 'react'
import { FieldError, Input, Label, TextField } from 'react-aria-components'
import { parseNumber } from '../../../src/units/parse-number'
import { useT } from '../../i18n/translator-context'

interface Props {
  readonly label: string
  readonly value: number
  /** Unit that is the same in every system, e.g. `s`; empty for a ratio. */
  readonly unit: string
  onCommit(value: number): void
  readonly testId?: string
}

/** A figure whose unit nobody converts: a ratio, seconds, years. Escape puts back what was there. */
export function NumberEntry({ label, value, unit, onCommit, testId }: Props) {
  const { t, number, language } = useT()
  const shown = number(value, 4)
  const [text, setText] = useState(shown)
  const [unreadable, setUnreadable] = useState(false)
  useEffect(() => {
    setText(shown)
    setUnreadable(false)
  }, [shown])
  const commit = () => {
    if (text === shown) return setUnreadable(false)
    const typed = unit && text.trim().endsWith(unit) ? text.trim().slice(0, -unit.length) : text
    const parsed = parseNumber(typed.trim(), language)
    setUnreadable(parsed === null)
    if (parsed === null) return
    setText(shown)
    onCommit(parsed)
  }
  return (
    <TextField
      className="field"
      value={text}
      onChange={setText}
      onBlur={commit}
      isInvalid={unreadable}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit()
        else if (event.key === 'Escape' && text !== shown) {
          setText(shown)
          setUnreadable(false)
        } else event.continuePropagation()
      }}
    >
      <Label>{unit ? `${label}, ${unit}` : label}</Label>
      <Input className="input" data-testid={testId} />
      <FieldError className="field-hint broken">{t('findings.rules.unreadable', { example: shown })}</FieldError>
    </TextField>
  )
}
