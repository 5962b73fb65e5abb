import { evaluateSum } from '../../../src/units/evaluate-sum'
import { useT } from '../../i18n/translator-context'
import { useAppStore } from '../../state/use-app'
import { TextEntry } from '../../ui/text-entry'

interface Props {
  /** With the unit: these figures have no other unit to be shown in. */
  readonly label: string
  readonly value: number | undefined
  onCommit(value: number | undefined): void
  readonly testId?: string
}

/** A plain figure or a sum; emptied it is unknown again. */
export function FigureEntry({ label, value, onCommit, testId }: Props) {
  const t = useT()
  const store = useAppStore()
  return (
    <TextEntry
      label={label}
      value={value === undefined ? '' : t.number(value, Number.isInteger(value) ? 0 : 3)}
      placeholder={t.t('ui.unknown')}
      onCommit={(text) => {
        if (text.trim() === '') return onCommit(undefined)
        const read = evaluateSum(
          text
            .replace(/[\s\u202f\u00a0]/g, '')
            .replace('−', '-')
            .replace(',', '.'),
        )
        if (read === null) store.getState().notify({ tone: 'warned', key: 'drawing.inspector.unreadable' })
        else onCommit(read)
      }}
      {...(testId ? { testId } : {})}
    />
  )
}
