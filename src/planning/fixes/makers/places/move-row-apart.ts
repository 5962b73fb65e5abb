import type { EffectivePlacement } from '../../../../model/effective-site'
import type { FixMaker } from '../../fix-types'

const HAIR_m = 0.02

/** Moves the whole of one of two rows that face each other away from the other by what the aisle between them lacks. */
export const moveRowApart: FixMaker = function* ({ subjects, finding, site }) {
  const { value, limit, params } = finding
  if (value === null || limit === null) return
  const missing_m = limit - value + HAIR_m
  const rowOf = ({ row, label, id }: EffectivePlacement): string => row ?? label ?? id
  const hall = subjects[0]?.hall
  for (const [name, facing] of [
    [params.second, params.first],
    [params.first, params.second],
  ]) {
    const moving = site.placements.filter((p) => p.hall === hall && rowOf(p) === name)
    const staying = subjects.filter((p) => rowOf(p) === facing)
    if (moving.length === 0 || staying.length === 0 || moving.some((p) => p.locked)) continue
    const away = direction(moving, staying)
    yield {
      kind: 'move-row-apart',
      params: { row: String(name), count: moving.length, distance: missing_m },
      quantities: { distance: 'length' },
      delta: {
        changePlacements: Object.fromEntries(
          moving.map((p) => [
            p.id,
            { at: [p.at[0] + away[0] * missing_m, p.at[1] + away[1] * missing_m] as [number, number] },
          ]),
        ),
      },
    }
  }
}

/** Unit vector along the axis of the plan on which the rows lie apart, from those that stay to those that move. */
function direction(
  moving: readonly EffectivePlacement[],
  staying: readonly EffectivePlacement[],
): readonly [number, number] {
  const mean = (of: readonly EffectivePlacement[], axis: 0 | 1) =>
    of.reduce((sum, p) => sum + p.at[axis], 0) / of.length
  const turned = Math.abs(Math.cos((staying[0]!.rotation_deg * Math.PI) / 180)) < Math.SQRT1_2
  // A front faces along local y: rows at 0 or 180 degrees lie apart in y.
  return turned
    ? [Math.sign(mean(moving, 0) - mean(staying, 0)) || 1, 0]
    : [0, Math.sign(mean(moving, 1) - mean(staying, 1)) || 1]
}
