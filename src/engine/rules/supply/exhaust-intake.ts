import type { EffectivePlacement } from '../../../model/effective-site'
import { airShare_kW } from './air-share'

/** Racks stand opposite each other where their centres are aside by less than this share of their widths together. */
const OPPOSITE = 0.25
/** Cosine of the angle up to which two racks face the same way. */
const SAME_WAY = 0.7

/** A rack with what the search asks of it again and again. */
interface Facing {
  readonly rack: EffectivePlacement
  readonly x: number
  readonly y: number
  /** Unit vector of where the front faces: local -y. */
  readonly frontX: number
  readonly frontY: number
  readonly width_m: number
  readonly depth_m: number
}

/**
 * AI racks that draw air into whose front another AI rack blows its rear, across an aisle of at most `aisle_m`. Racks
 * are looked up in a grid per hall, so that it takes O(racks).
 */
export function findRacksBreathingExhaust(
  placements: readonly EffectivePlacement[],
  aisle_m: number,
): readonly EffectivePlacement[] {
  const racks = placements.filter(drawsAir).map(facingOf)
  const cell_m = aisle_m + racks.reduce((deepest, r) => Math.max(deepest, r.depth_m), 0)
  const halls = new Map<string, Map<number, Facing[]>>()
  for (const facing of racks) {
    const cells = halls.get(facing.rack.hall!) ?? new Map<number, Facing[]>()
    halls.set(facing.rack.hall!, cells)
    const key = cellKey(Math.floor(facing.x / cell_m), Math.floor(facing.y / cell_m))
    const cell = cells.get(key)
    if (cell) cell.push(facing)
    else cells.set(key, [facing])
  }
  const breathes = (facing: Facing): boolean => {
    const cells = halls.get(facing.rack.hall!)!
    const column = Math.floor(facing.x / cell_m)
    const row = Math.floor(facing.y / cell_m)
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++) {
        const cell = cells.get(cellKey(column + dx, row + dy))
        if (cell?.some((other) => other !== facing && blowsInto(other, facing, aisle_m))) return true
      }
    return false
  }
  return racks.filter(breathes).map((facing) => facing.rack)
}

/** Columns and rows of a site are far fewer than this. */
const MOST_ROWS = 2 ** 20

const cellKey = (column: number, row: number): number => column * MOST_ROWS + row

const drawsAir = (p: EffectivePlacement): boolean =>
  p.mission === 'ai' && p.hall !== null && p.definition.size_m !== undefined && airShare_kW(p) > 0

function facingOf(rack: EffectivePlacement): Facing {
  const angle = (rack.rotation_deg * Math.PI) / 180
  const [width_m, depth_m] = rack.definition.size_m!
  const [x, y] = rack.at
  return { rack, x, y, frontX: Math.sin(angle), frontY: -Math.cos(angle), width_m, depth_m }
}

function blowsInto(other: Facing, { x, y, frontX, frontY, width_m, depth_m }: Facing, aisle_m: number): boolean {
  const dx = other.x - x
  const dy = other.y - y
  const gap_m = dx * frontX + dy * frontY - (depth_m + other.depth_m) / 2
  if (gap_m <= 0 || gap_m > aisle_m) return false
  if (Math.abs(dx * frontY - dy * frontX) >= OPPOSITE * (width_m + other.width_m)) return false
  return frontX * other.frontX + frontY * other.frontY >= SAME_WAY
}
