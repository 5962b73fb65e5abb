import { useState } from 'react'
import { markMeasured } from '../../../src/commands/placements/mark-measured'
import type { TraceInput } from '../../../src/engine/trace/trace-types'
import type { MeasuredField, Measurement } from '../../../src/model/measured'
import { editContext } from '../../editor/editor-store'
import { useT } from '../../i18n/translator-context'
import { useAppStore } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'
import { TextEntry } from '../../ui/fields/text-entry'

interface Props {
  readonly input: TraceInput
  readonly field: MeasuredField
}

/** Notes that a figure was measured on site, or takes the note back; one undo step either way. */
export function MeasureLine({ input, field }: Props) {
  const { t } = useT()
  const store = useAppStore()
  const [open, setOpen] = useState(false)
  const write = (measurement: Measurement | null) => {
    const state = store.getState()
    const edit = markMeasured(editContext(state), state.catalog.items, field, measurement)
    if (edit) state.dispatch(edit)
    setOpen(false)
  }
  if (input.origin === 'measured')
    return (
      <Button look="link" onPress={() => write(null)} data-testid="measure-withdraw">
        {t('how.measure.withdraw')}
      </Button>
    )
  return open ? (
    <MeasureForm value={input.value} onSave={write} />
  ) : (
    <Button look="link" onPress={() => setOpen(true)} data-testid="measure-open">
      {t('how.measure.mark')}
    </Button>
  )
}

interface FormProps {
  readonly value: number
  onSave(measurement: Measurement): void
}

function MeasureForm({ value, onSave }: FormProps) {
  const { t } = useT()
  const [date, setDate] = useState(() => new Date().toISOString().slice(0, 10))
  const [by, setBy] = useState('')
  const name = by.trim()
  return (
    <div className="how-measure">
      <TextEntry label={t('how.measure.date')} type="date" value={date} onType={setDate} testId="measure-date" />
      <TextEntry label={t('how.measure.by')} value={by} onType={setBy} testId="measure-by" />
      <Button
        onPress={() => onSave({ date, value, ...(name ? { by: name } : {}) })}
        isDisabled={!/^\d{4}-\d\d-\d\d$/.test(date)}
        data-testid="measure-save"
      >
        {t('how.measure.save')}
      </Button>
    </div>
  )
}
