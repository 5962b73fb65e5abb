import type { PlanPoint } from '../../geometry/point'
import type { EditContext } from '../edit-context'
import { hallAt } from '../placements/hall-at'

/** Names for new rows in the hall at a point, `H1-R07` after the last that is there; outdoors `R07`. */
export function freshRowNames(
  { site, floor_m }: Pick<EditContext, 'site' | 'floor_m'>,
  at: PlanPoint,
  count: number,
): readonly string[] {
  const hall = hallAt(site, at, floor_m)
  const prefix = hall === null ? 'R' : `${hall}-R`
  const pattern = /^(.*R)(\d+)$/
  let last = 0
  for (const { row } of site.placements) {
    const found = row === undefined ? null : pattern.exec(row)
    if (found && found[1] === prefix) last = Math.max(last, Number(found[2]))
  }
  return Array.from({ length: count }, (_, i) => `${prefix}${String(last + i + 1).padStart(2, '0')}`)
}
