import type { Item } from '../../../model/item'
import { elevationOf, onSameStorey } from '../../../model/storeys'
import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { lacking } from '../lacking'
import { groupByHall, groupDraft, type HallGroup } from '../plan/group-by-hall'
import { mountingOf } from '../plan/mounting'

/** What is still to be brought in must pass some door of the building on its storey upright, narrow side first. */
export const door = defineSiteRule({
  id: 'space/door',
  severity: 'warning',
  parts: 'hall',
  watches: ['buildings', 'hall', 'status', 'item.attributes', 'item.category', 'item.id', 'item.name', 'item.size_m'],
  standard: cite('building-data'),
  *check({ site, finding }) {
    for (const group of groupByHall(site, (p) => p.status === 'new' && mountingOf(p.definition) !== 'overhead')) {
      const { size_m } = group.item
      const doors = measuredDoors(group.hall)
      if (!size_m || doors.length === 0) continue
      const narrow_m = Math.min(size_m[0], size_m[1])
      if (doors.some((d) => narrow_m <= d.width_m && size_m[2] <= d.height_m)) continue
      const best = doors.reduce((a, b) => (lacks_m(size_m, b) < lacks_m(size_m, a) ? b : a))
      const byHeight = size_m[2] - best.height_m >= narrow_m - best.width_m
      const draft = groupDraft(group)
      yield finding({
        ...draft,
        value: byHeight ? size_m[2] : narrow_m,
        limit: byHeight ? best.height_m : best.width_m,
        unit: 'm',
        params: { ...draft.params, side: byHeight ? 'height' : 'width' },
      })
    }
  },
  *needs({ site }) {
    const groups = groupByHall(site, (p) => p.status === 'new' && mountingOf(p.definition) !== 'overhead')
    const without = groups.filter(({ hall }) => measuredDoors(hall).length === 0)
    yield* lacking(
      'opening.width_m',
      without.flatMap((g) => g.members),
      () => true,
    )
  },
})

interface MeasuredDoor {
  readonly width_m: number
  readonly height_m: number
}

/** Doors of the hall's building on its storey whose size is known. */
const measuredDoors = (hall: HallGroup['hall']): readonly MeasuredDoor[] =>
  hall.building.openings
    .filter((o) => onSameStorey(elevationOf(o), elevationOf(hall)))
    .flatMap(({ width_m, height_m }) =>
      width_m === undefined || height_m === undefined ? [] : [{ width_m, height_m }],
    )

/** By how much an item is too large for a door, metres. */
const lacks_m = ([w, d, h]: NonNullable<Item['size_m']>, { width_m, height_m }: MeasuredDoor): number =>
  Math.max(Math.min(w, d) - width_m, h - height_m)
