import type { EffectivePlacement } from '../../../model/effective-site'
import { airShare_kW } from './air-share'

/** Racks stand side by side where their centre lines miss each other by more than this share of their widths. */
const OPPOSITE = 0.5
/** Cosine of the angle up to which two racks face the same way. */
const SAME_WAY = 0.7

/**
 * AI racks that draw air into whose front another AI rack blows its rear, across an aisle of at most `aisle_m`. The
 * front faces local -y. Racks are looked up in a grid, so that it takes O(racks).
 */
export function findRacksBreathingExhaust(
  placements: readonly EffectivePlacement[],
  aisle_m: number,
): readonly EffectivePlacement[] {
  const racks = placements.filter(
    (p) => p.mission === 'ai' && p.hall !== null && p.definition.size_m && airShare_kW(p) > 0,
  )
  const deepest_m = Math.max(0, ...racks.map((p) => p.definition.size_m![1]))
  const cell_m = aisle_m + deepest_m
  const cells = new Map<string, EffectivePlacement[]>()
  const cellOf = (v: number) => Math.floor(v / cell_m)
  for (const rack of racks) {
    const key = `${rack.hall}|${cellOf(rack.at[0])}|${cellOf(rack.at[1])}`
    const cell = cells.get(key)
    if (cell) cell.push(rack)
    else cells.set(key, [rack])
  }
  return racks.filter((rack) => {
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++)
        for (const other of cells.get(`${rack.hall}|${cellOf(rack.at[0]) + dx}|${cellOf(rack.at[1]) + dy}`) ?? [])
          if (other !== rack && blowsInto(other, rack, aisle_m)) return true
    return false
  })
}

function blowsInto(other: EffectivePlacement, rack: EffectivePlacement, aisle_m: number): boolean {
  const [fx, fy] = front(rack)
  const [ox, oy] = front(other)
  if (fx * ox + fy * oy < SAME_WAY) return false
  const dx = other.at[0] - rack.at[0]
  const dy = other.at[1] - rack.at[1]
  const [width_m, depth_m] = rack.definition.size_m!
  const [otherWidth_m, otherDepth_m] = other.definition.size_m!
  const gap_m = dx * fx + dy * fy - (depth_m + otherDepth_m) / 2
  const aside_m = Math.abs(dx * fy - dy * fx)
  return gap_m > 0 && gap_m <= aisle_m && aside_m < OPPOSITE * (width_m + otherWidth_m) * 0.5
}

/** Unit vector of where a rack's front faces. */
function front({ rotation_deg }: EffectivePlacement): readonly [number, number] {
  const angle = (rotation_deg * Math.PI) / 180
  return [Math.sin(angle), -Math.cos(angle)]
}
