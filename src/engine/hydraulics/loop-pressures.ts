import { lastPer } from '../../memo/last-per'
import type { Connection } from '../../model/connection'
import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'
import { floorOf } from '../../model/storeys'
import { usualRise_K } from '../networks/loop-flows'
import { airPressure_kPa } from '../psychrometrics/air-pressure'
import { vapourPressure_kPa } from '../psychrometrics/vapour-pressure'
import { GRAVITY_m_per_s2 } from '../rules/plan/floor-load'
import type { HydraulicInput } from './hydraulic-report'
import { type LoopModel, USUAL_SUPPLY_C } from './loop-model'
import { namesHead, pumpLaw } from './pump-law'
import { loopModels } from './solve-hydraulics'

/** Gauge pressures at one placement of a loop, kPa. */
export interface PointPressure {
  readonly id: string
  /** At its highest part while the pumps stand: nowhere and never is it lower. */
  readonly lowest_kPa: number
  /** At its floor with the pumps running against shut valves; null where no head is given. */
  readonly highest_kPa: number | null
}

/** What the pumps of a loop have at their suction above the pressure of vapour, and what they need. */
export interface Suction {
  readonly id: string
  readonly available_kPa: number
  /** Null where no need is given. */
  readonly needed_kPa: number | null
}

/** Pressures of one body of coolant against the atmosphere, from what its expansion vessel holds. */
export interface LoopPressures {
  readonly loop: string
  /** Who states the pressure held at the suction of the pumps, and that pressure. */
  readonly filler: string
  readonly fill_kPa: number
  /** Absolute pressure at which the hottest coolant boils; of water, since glycol boils later. */
  readonly vapour_kPa: number
  readonly atmosphere_kPa: number
  readonly density_kg_m3: number
  /** Head of the pumps against shut valves; null where none is given. */
  readonly shutOff_kPa: number | null
  readonly points: readonly PointPressure[]
  readonly suctions: readonly Suction[]
}

/**
 * Pressures of every loop whose filling is stated. The vessel holds the pressure at the suction, standing or running, so
 * pumps only add to it: lowest is the column of coolant up to the highest part, highest the pumps against shut valves.
 */
export const solvePressures = ({ site, liquid }: HydraulicInput): readonly LoopPressures[] => pressuresIn(site, liquid)

const pressuresIn = lastPer((site: EffectiveSite, liquid: HydraulicInput['liquid']): readonly LoopPressures[] => {
  const input = { site, liquid }
  return loopModels(input).flatMap((model) => pressuresOf(model, input) ?? [])
})

function pressuresOf(model: LoopModel, { site, liquid }: HydraulicInput): LoopPressures | null {
  const { loop, fluid } = model
  const pumps = [...loop.sources, ...loop.inLine]
  const filler = pumps.find(({ placement }) => placement.definition.liquidCooling?.fill_kPa !== undefined)
  if (!filler) return null
  const fill_kPa = filler.placement.definition.liquidCooling!.fill_kPa!
  const zero_m = floorOf(site, filler.placement)
  const column_kPa = (height_m: number) => (fluid.density_kg_m3 * GRAVITY_m_per_s2 * height_m) / 1000
  const supplies_C = loop.sources.flatMap(({ placement, live }) => (live ? (liquid[placement.id]?.supply_C ?? []) : []))
  const hottest_C = Math.max(...(supplies_C.length > 0 ? supplies_C : [USUAL_SUPPLY_C])) + usualRise_K
  const vapour_kPa = vapourPressure_kPa(hottest_C)
  const atmosphere_kPa = airPressure_kPa(site.site.altitude_m ?? 0)
  const shutOff_kPa = shutOffOf(model)
  const stands = new Map(loop.placements.map((placement) => [placement.id, placement]))
  const tops = topsOf(model, site)
  return {
    loop: loop.id,
    filler: filler.placement.id,
    fill_kPa,
    vapour_kPa,
    atmosphere_kPa,
    density_kg_m3: fluid.density_kg_m3,
    shutOff_kPa,
    points: [...stands.values()].map((placement) => ({
      id: placement.id,
      lowest_kPa: fill_kPa - column_kPa(tops.get(placement.id)! - zero_m),
      highest_kPa: shutOff_kPa === null ? null : fill_kPa + shutOff_kPa + column_kPa(zero_m - floorOf(site, placement)),
    })),
    suctions: pumps.flatMap((pump): Suction[] => {
      if (!namesHead(pump)) return []
      const { placement } = pump
      const above_kPa = atmosphere_kPa + fill_kPa - column_kPa(floorOf(site, placement) - zero_m) - vapour_kPa
      return [
        {
          id: placement.id,
          available_kPa: above_kPa,
          needed_kPa: placement.definition.liquidCooling?.npsh_kPa ?? null,
        },
      ]
    }),
  }
}

/** Highest part of each placement over the ground floor, metres: its own top, or a run that ends there and lies higher. */
function topsOf({ loop }: LoopModel, site: EffectiveSite): ReadonlyMap<string, number> {
  const own_m = (p: EffectivePlacement) => p.definition.size_m?.[2] ?? 0
  const tops = new Map(loop.placements.map((p) => [p.id, floorOf(site, p) + own_m(p)]))
  for (const { connection, from, to } of loop.connections)
    for (const node of [from, to]) {
      const placement = loop.placements[node - 1]!
      const level_m = floorOf(site, placement) + highestOf_m(connection)
      tops.set(placement.id, Math.max(tops.get(placement.id)!, level_m))
    }
  return tops
}

/** Height of a run over the floor where it lies highest, on its way over another one, metres. */
const highestOf_m = ({ level_m = 0, steps = [] }: Connection): number =>
  level_m + Math.max(0, ...steps.map(({ over_m }) => over_m))

/** The strongest of the sources, and the strongest in the line on top of it, at no flow. */
function shutOffOf({ loop: { sources, inLine } }: LoopModel): number | null {
  const heads = [sources, inLine].map((pumps) => pumps.flatMap((p) => pumpLaw(p)?.shutOff_Pa ?? []))
  if (heads.every((list) => list.length === 0)) return null
  return heads.reduce((sum, list) => sum + Math.max(0, ...list), 0) / 1000
}
