import { useT } from '../../../i18n/translator-context'
import { NumberEntry } from '../../../ui/fields/number-entry'

interface Props {
  /** With the unit: these figures have no other unit to be shown in. */
  readonly label: string
  readonly value: number | undefined
  onCommit(value: number | undefined): void
  readonly testId?: string
}

/** A plain figure or a sum; emptied it is unknown again. */
export function FigureEntry({ label, value, onCommit, testId }: Props) {
  const { t } = useT()
  return (
    <NumberEntry
      label={label}
      value={value ?? null}
      decimals={Number.isInteger(value) ? 0 : 3}
      placeholder={t('ui.unknown')}
      onCommit={onCommit}
      onClear={() => onCommit(undefined)}
      {...(testId ? { testId } : {})}
    />
  )
}
