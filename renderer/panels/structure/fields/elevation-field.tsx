import { useT } from '../../../i18n/translator-context'
import { QuantityField } from '../../../ui/fields/quantity-field'

interface Props {
  /** Metres over the ground floor. */
  readonly value: number | undefined
  onCommit(elevation_m: number | undefined): void
}

/** The storey that a part lies on, by its height; nothing is written for the ground floor. */
export function ElevationField({ value = 0, onCommit }: Props) {
  const { t } = useT()
  return (
    <QuantityField
      label={t('drawing.inspector.elevation')}
      kind="length"
      decimals={2}
      value={value}
      onCommit={(next, relative) => onCommit((relative ? value + next : next) || undefined)}
      onClear={() => onCommit(undefined)}
      testId="part-elevation"
    />
  )
}
