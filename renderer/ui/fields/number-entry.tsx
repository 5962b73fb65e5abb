import { parseNumber } from '../../../src/units/parse-number'
import { useT } from '../../i18n/translator-context'
import { ReadField } from './read-field'
import { plainStep } from './scrub/scrub-step'

interface Props {
  /** Says the unit too where `unit` does not: no system of units changes these figures. */
  readonly label: string
  /** Null where it is not known. */
  readonly value: number | null
  /** Unit that is the same in every system, e.g. `s`; it may be typed along. */
  readonly unit?: string
  readonly decimals?: number
  /** Stands where there is no value. */
  readonly placeholder?: string
  /** Figures that make sense here; all of them unless told. */
  accepts?(value: number): boolean
  onCommit(value: number): void
  /** Called where the text is emptied; without it an empty text is unreadable. */
  onClear?(): void
  readonly testId?: string
}

/** A figure or a sum whose unit nobody converts: a ratio, seconds, mm² of a cable. */
export function NumberEntry(props: Props) {
  const { label, value, unit, decimals, placeholder, accepts, onCommit, onClear, testId } = props
  const { t, number, language } = useT()
  const shown = value === null ? '' : number(value, decimals ?? 4)
  return (
    <ReadField
      label={unit ? `${label}, ${unit}` : label}
      shown={shown}
      placeholder={placeholder ?? ''}
      read={(text) => {
        const typed = text.trim()
        if (onClear && typed === '') return onClear
        const bare = unit && typed.endsWith(unit) ? typed.slice(0, -unit.length).trim() : typed
        const read = parseNumber(bare, language)
        return read !== null && (accepts?.(read) ?? true) ? () => onCommit(read) : null
      }}
      hint={t('units.errors.noNumber', { example: shown || number(1, 0) })}
      scrub={
        value === null
          ? null
          : {
              value,
              step: plainStep(value),
              text: (next) => number(next, decimals ?? 4),
              commit: (next) => {
                if (accepts?.(next) ?? true) onCommit(next)
              },
            }
      }
      testId={testId}
    />
  )
}
