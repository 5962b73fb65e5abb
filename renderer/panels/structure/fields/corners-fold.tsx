import { Plus, Trash2 } from 'lucide-react'
import { reshapePart } from '../../../../src/commands/structure/reshape-part'
import type { StructurePart } from '../../../../src/commands/structure/structure-part'
import type { PlanPoint } from '../../../../src/geometry/point'
import { useT } from '../../../i18n/translator-context'
import { Button } from '../../../ui/button'
import { QuantityField } from '../../../ui/fields/quantity-field'
import { Fold } from '../../../ui/fold'
import { useStructureEdit } from '../use-structure-edit'

interface Props {
  readonly part: StructurePart
  readonly points: readonly PlanPoint[]
  /** Fewest corners that may be left: three of an outline, both ends of a wall. */
  readonly fewest: number
}

/** Every corner by its figures: typed, added and taken away, each one undo step. */
export function CornersFold({ part, points, fewest }: Props) {
  const { t } = useT()
  const edit = useStructureEdit()
  const write = (next: readonly PlanPoint[]) => edit((context) => reshapePart(context, part, next))
  const set = (i: number, axis: 0 | 1) => (value: number, relative: boolean) => {
    const old = points[i]!
    const moved = relative ? old[axis] + value : value
    write(points.map((p, at) => (at === i ? ((axis === 0 ? [moved, p[1]] : [p[0], moved]) as PlanPoint) : p)))
  }
  return (
    <Fold title={t('drawing.inspector.corners')} end={points.length} open={fewest < 3}>
      <div className="corner-list">
        {points.map((p, i) => (
          <div className="corner-line" key={`${i}:${p[0]}:${p[1]}`}>
            <span className="muted">{i + 1}</span>
            {([0, 1] as const).map((axis) => (
              <QuantityField
                key={axis}
                label={t('drawing.inspector.corner', { axis: axis === 0 ? 'x' : 'y', number: i + 1 })}
                kind="length"
                decimals={2}
                value={p[axis]}
                onCommit={set(i, axis)}
                testId={`corner-${i + 1}-${axis === 0 ? 'x' : 'y'}`}
              />
            ))}
            {fewest < 3 ? null : (
              <>
                <Button
                  look="icon"
                  hint={t('drawing.inspector.addCorner')}
                  onPress={() => {
                    const q = points[(i + 1) % points.length]!
                    write(points.toSpliced(i + 1, 0, [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2]))
                  }}
                >
                  <Plus size={14} />
                </Button>
                <Button
                  look="icon"
                  hint={t('drawing.inspector.removeCorner')}
                  isDisabled={points.length <= fewest}
                  onPress={() => write(points.toSpliced(i, 1))}
                >
                  <Trash2 size={14} />
                </Button>
              </>
            )}
          </div>
        ))}
      </div>
    </Fold>
  )
}
