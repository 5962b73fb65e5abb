import { type Box, boxesMeet, boxOf, grow } from '../../../geometry/box'
import { oncePer } from '../../../memo/once-per'
import type { Connection } from '../../../model/connection'
import type { EffectivePlacement, EffectiveSite } from '../../../model/effective-site'
import { floorOf } from '../../../model/storeys'
import { bundleKey, SPACING_m } from '../route-connections'
import { runPoints } from '../run-points'
import { boxesClash, type RunBox, runBoxes } from './run-boxes'
import { meetAtPort, type SteppingRun } from './step-over'

/**
 * Runs that a drawn run crosses in one place at one height, since neither steps over the other: there was no room, or
 * they were drawn so. Runs of one bundle share a tray and do not count.
 * @returns ids of the connections crossed, in document order
 */
export function flatCrossings(site: EffectiveSite, connection: Connection): readonly string[] {
  const layings = layingsOf(site)
  const mine = layings.get(connection.id)
  if (!mine) return []
  const crossed: string[] = []
  for (const [id, other] of layings) {
    if (other.bundle === mine.bundle || other.floor_m !== mine.floor_m || !boxesMeet(other.room, mine.room)) continue
    const crosses = other
      .boxes()
      .some((q) => mine.boxes().some((p) => p.axis !== q.axis && boxesClash(p, q) && !meetAtPort(mine, other, p, q)))
    if (crosses) crossed.push(id)
  }
  return crossed
}

interface Laying extends Omit<SteppingRun, 'most_m' | 'fixed'> {
  /** What its legs take up in plan. */
  readonly room: Box
  boxes(): readonly RunBox[]
}

/** Every run of a site that somebody has drawn at a stated height. */
const layingsOf = oncePer((site: EffectiveSite): ReadonlyMap<string, Laying> => {
  const placed = new Map(site.placements.map((p) => [p.id, p]))
  return new Map(
    site.connections.flatMap((c) => {
      const laying = layingOf(site, placed, c)
      return laying ? [[c.id, laying] as const] : []
    }),
  )
})

function layingOf(site: EffectiveSite, placed: ReadonlyMap<string, EffectivePlacement>, c: Connection): Laying | null {
  const points = c.path && runPoints(c, placed)
  if (!points || c.level_m === undefined) return null
  const [from, to] = [placed.get(c.from)!, placed.get(c.to)!]
  const half_m = SPACING_m[c.kind] / 2
  const run = {
    points,
    level_m: c.level_m,
    floor_m: floorOf(site, from),
    half_m,
    bundle: bundleKey(c),
    ends: [from.at, to.at] as const,
  }
  let boxes: readonly RunBox[] | null = null
  return {
    ...run,
    room: grow(boxOf(points), half_m),
    boxes: () => {
      boxes ??= runBoxes(run, c.steps ?? [])
      return boxes
    },
  }
}
