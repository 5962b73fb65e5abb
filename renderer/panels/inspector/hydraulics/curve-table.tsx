import { Plus, X } from 'lucide-react'
import { useT } from '../../../i18n/translator-context'
import { Button } from '../../../ui/button'
import { QuantityField } from '../../../ui/fields/quantity-field'
import { type CurvePoint, isPumpCurve, nextPoint } from './curve-points'

interface Props {
  readonly points: readonly CurvePoint[]
  /** What a new curve begins with, to be typed over. */
  readonly start: readonly CurvePoint[]
  /** Given undefined where too few points are left for a curve. */
  onChange(points: readonly CurvePoint[] | undefined): void
}

/** Points of a pump curve: flow rising, head falling; what would break that is not taken. */
export function CurveTable({ points, start, onChange }: Props) {
  const { t } = useT()
  const set = (at: number, axis: 0 | 1) => (typed: number, relative: boolean) => {
    const next = points.map((point, i): CurvePoint => {
      if (i !== at) return point
      const value = relative ? point[axis] + typed : typed
      return axis === 0 ? [value, point[1]] : [point[0], value]
    })
    if (isPumpCurve(next)) onChange(next)
  }
  const remove = (at: number) => {
    const left = points.filter((_, i) => i !== at)
    onChange(left.length < 2 ? undefined : left)
  }
  const add = () => onChange(points.length === 0 ? start : [...points, nextPoint(points)])
  return (
    <fieldset className="curve-table" data-testid="curve-table">
      <legend className="panel-title">{t('hydraulics.figures.curve')}</legend>
      {points.map(([flow_lpm, head_kPa], i) => (
        <div className="curve-point" key={i}>
          <QuantityField
            label={t('hydraulics.flow')}
            kind="flow"
            value={flow_lpm}
            onCommit={set(i, 0)}
            testId={`curve-${i}-flow`}
          />
          <QuantityField
            label={t('hydraulics.head')}
            kind="pressure"
            value={head_kPa}
            onCommit={set(i, 1)}
            testId={`curve-${i}-head`}
          />
          <Button look="icon" hint={t('hydraulics.figures.removePoint', { number: i + 1 })} onPress={() => remove(i)}>
            <X size={14} />
          </Button>
        </div>
      ))}
      <Button onPress={add} data-testid="curve-add">
        <Plus size={14} />
        {t(points.length === 0 ? 'hydraulics.figures.newCurve' : 'hydraulics.figures.addPoint')}
      </Button>
    </fieldset>
  )
}
