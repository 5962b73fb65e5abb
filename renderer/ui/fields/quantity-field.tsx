import type { QuantityKind } from '../../../src/units/display-units'
import { parseQuantity } from '../../../src/units/parse-quantity'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { ReadField } from './read-field'
import { scrubStep } from './scrub/scrub-step'

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

/** A figure that reads units and sums (`6 ft`, `3*0.6`, `+1.2`). */
export function QuantityField(props: Props) {
  const { label, kind, value, decimals, disabled, onCommit, onClear, placeholder, testId } = props
  const { t, language } = useT()
  const format = useFormat()
  return (
    <ReadField
      label={label}
      shown={value === null ? '' : format.quantity(kind, value, decimals)}
      placeholder={value === null ? (placeholder ?? t('ui.inspector.mixed')) : ''}
      disabled={disabled ?? false}
      read={(text) => {
        if (onClear && text.trim() === '') return onClear
        const parsed = parseQuantity(text, { kind, system: format.system, language })
        return parsed && (() => onCommit(parsed.value, parsed.relative))
      }}
      hint={t('units.errors.unreadable', {
        kind: t(`units.kinds.${kind}`),
        example: format.quantity(kind, value ?? 1),
      })}
      scrub={
        value === null
          ? null
          : {
              value,
              step: scrubStep(kind, value, format.system),
              text: (next) => format.quantity(kind, next, decimals),
              commit: (next) => onCommit(next, false),
            }
      }
      testId={testId}
    />
  )
}
