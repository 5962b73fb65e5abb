import { boxesMeet, boxOf, grow } from '../../../geometry/box'
import type { Connection } from '../../../model/connection'
import type { EffectivePlacement, EffectiveSite } from '../../../model/effective-site'
import { floorOf } from '../../../model/storeys'
import { bundleKey, SPACING_m } from '../route-connections'
import { runPoints } from '../run-points'
import { boxesClash, runBoxes } from './run-boxes'
import { meetAtPort, type SteppingRun } from './step-over'

/**
 * Runs that a drawn run crosses in one place at one height, since neither steps over the other: there was no room, or
 * they were drawn so. Runs of one bundle share a tray and do not count.
 * @returns ids of the connections crossed, in document order
 */
export function flatCrossings(site: EffectiveSite, connection: Connection): readonly string[] {
  const placed = new Map(site.placements.map((p) => [p.id, p]))
  const mine = layingOf(site, placed, connection)
  if (!mine) return []
  const [near, boxes] = [boxOf(mine.points), runBoxes(mine, connection.steps ?? [])]
  return site.connections.flatMap((c) => {
    const other = c.id === connection.id ? null : layingOf(site, placed, c)
    if (!other || other.bundle === mine.bundle || other.floor_m !== mine.floor_m) return []
    if (!boxesMeet(grow(boxOf(other.points), mine.half_m + other.half_m), near)) return []
    const crosses = runBoxes(other, c.steps ?? []).some((q) =>
      boxes.some((p) => p.axis !== q.axis && boxesClash(p, q) && !meetAtPort(mine, other, p, q)),
    )
    return crosses ? [c.id] : []
  })
}

type Laying = Omit<SteppingRun, 'most_m' | 'fixed'>

/** Where a connection lies; null for one that nobody has drawn, or at no stated height. */
function layingOf(site: EffectiveSite, placed: ReadonlyMap<string, EffectivePlacement>, c: Connection): Laying | null {
  const points = c.path && runPoints(c, placed)
  if (!points || c.level_m === undefined) return null
  const [from, to] = [placed.get(c.from)!, placed.get(c.to)!]
  const half_m = SPACING_m[c.kind] / 2
  return {
    points,
    level_m: c.level_m,
    floor_m: floorOf(site, from),
    half_m,
    bundle: bundleKey(c),
    ends: [from.at, to.at],
  }
}
