import { X } from 'lucide-react'
import type { Step } from '../../../src/planning/routing/steps/run-boxes'
import { useT } from '../../i18n/translator-context'
import { Button } from '../../ui/button'
import { QuantityField } from '../../ui/fields/quantity-field'

interface Props {
  readonly steps: readonly Step[]
  onChange(steps: Step[]): void
}

/** How much a run lies higher or lower where it passes over or under others; a step of no height is none. */
export function StepFields({ steps, onChange }: Props) {
  const { t } = useT()
  const write = (at: number, over_m: number): void =>
    onChange(steps.flatMap((step, i) => (i !== at ? [step] : over_m === 0 ? [] : [{ ...step, over_m }])))
  return steps.map((step, i) => (
    <div key={i} className="run-step">
      <QuantityField
        label={t(step.over_m > 0 ? 'connect.run.stepOver' : 'connect.run.stepUnder', { number: i + 1 })}
        kind="length"
        decimals={2}
        value={step.over_m}
        onCommit={(value, relative) => write(i, relative ? step.over_m + value : value)}
        testId={`run-step-${i + 1}`}
      />
      <Button look="icon" hint={t('connect.run.removeStep', { number: i + 1 })} onPress={() => write(i, 0)}>
        <X size={14} />
      </Button>
    </div>
  ))
}
