import {
  completePlacement,
  type EffectivePlacement,
  type EffectiveSite,
  type ItemLookup,
} from '../../../model/effective-site'
import { type RunEnd, unroutedLength_m } from '../../routing/unrouted-length'
import type { GapCandidate } from '../gap-plan'
import { placeUnit } from './place-unit'

/** A candidate with real places, and what then takes up ground. */
export interface Settled {
  readonly candidate: GapCandidate
  readonly standing: readonly EffectivePlacement[]
}

/**
 * Gives the new and the moved units of a candidate their places, and its runs their lengths.
 * @param reserved ground that other candidates have taken
 * @returns null where one of them finds no free place
 */
export function settleCandidate(
  site: EffectiveSite,
  reserved: readonly EffectivePlacement[],
  candidate: GapCandidate,
  items: ItemLookup,
): Settled | null {
  const { addPlacements = [], addConnections = [], changePlacements = {} } = candidate.delta
  const ground = { ...site, placements: [...site.placements, ...reserved] }
  const standing: EffectivePlacement[] = []
  const settle = (unit: EffectivePlacement): EffectivePlacement | null => {
    const pose = placeUnit({ ...ground, placements: [...ground.placements, ...standing] }, unit, items)
    if (!pose) return null
    const placed = { ...unit, at: [pose.at[0], pose.at[1]] as [number, number], rotation_deg: pose.rotation_deg }
    standing.push(placed)
    return placed
  }
  const poseOf = ({ at, rotation_deg }: EffectivePlacement) => ({ at, rotation_deg: rotation_deg ?? 0 })
  const added = addPlacements.map((wished) => {
    const placed = settle(completePlacement(wished, items, true))
    return placed && { ...wished, ...poseOf(placed) }
  })
  const moved = Object.entries(changePlacements).map(([id, fields]) => {
    const stands = site.placements.find((p) => p.id === id)
    const placed = stands ? settle({ ...stands, ...fields } as EffectivePlacement) : null
    return placed && ([id, { ...fields, ...poseOf(placed) }] as const)
  })
  if (added.includes(null) || moved.includes(null)) return null
  const ends = new Map<string, RunEnd>([...site.placements, ...standing].map((p) => [p.id, p]))
  const measured = addConnections.map((c) => ({
    ...c,
    length_m: unroutedLength_m(site, ends.get(c.from)!, ends.get(c.to)!),
  }))
  const delta = {
    ...candidate.delta,
    ...(added.length > 0 && { addPlacements: added.filter((p) => p !== null) }),
    ...(moved.length > 0 && { changePlacements: Object.fromEntries(moved.filter((m) => m !== null)) }),
    ...(measured.length > 0 && { addConnections: measured }),
  }
  return { candidate: { ...candidate, delta }, standing }
}
