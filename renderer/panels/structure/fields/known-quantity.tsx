import type { QuantityKind } from '../../../../src/units/display-units'
import { useT } from '../../../i18n/translator-context'
import { QuantityField } from '../../../ui/fields/quantity-field'

interface Props {
  readonly label: string
  readonly kind: QuantityKind
  readonly value: number | undefined
  readonly decimals?: number
  /** What no figure means; "unknown" unless told. */
  readonly placeholder?: string
  onCommit(value: number | undefined): void
  readonly testId?: string
}

/** A figure that may be unknown: empty where it is, and emptied it is unknown again. */
export function KnownQuantity({ label, kind, value, decimals, placeholder, onCommit, testId }: Props) {
  const { t } = useT()
  return (
    <QuantityField
      label={label}
      kind={kind}
      value={value ?? null}
      placeholder={placeholder ?? t('ui.unknown')}
      onCommit={(next, relative) => onCommit(relative ? (value ?? 0) + next : next)}
      onClear={() => onCommit(undefined)}
      {...(decimals === undefined ? {} : { decimals })}
      {...(testId ? { testId } : {})}
    />
  )
}
