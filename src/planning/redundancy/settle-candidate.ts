import type { PlanPoint } from '../../geometry/point'
import { completePlacement, type EffectiveSite, type ItemLookup } from '../../model/effective-site'
import type { Placement } from '../../model/placement'
import { runLength_m } from './connect-unit'
import type { GapCandidate } from './gap-plan'
import { placeUnit } from './place-unit'

/**
 * Gives the new units of a candidate their real places, and its runs their real lengths. Trials put a unit where its
 * like stands, since a place matters to no network and is dear to find.
 * @returns null where one of them finds no free place
 */
export function settleCandidate(site: EffectiveSite, candidate: GapCandidate, items: ItemLookup): GapCandidate | null {
  const { addPlacements = [], addConnections = [] } = candidate.delta
  if (addPlacements.length === 0) return candidate
  const settled: Placement[] = []
  let standing = site
  for (const wished of addPlacements) {
    const unit = completePlacement(wished, items, true)
    const pose = placeUnit(standing, unit, items)
    if (!pose) return null
    const placed = { ...wished, at: [pose.at[0], pose.at[1]] as [number, number], rotation_deg: pose.rotation_deg }
    settled.push(placed)
    standing = { ...standing, placements: [...standing.placements, completePlacement(placed, items, true)] }
  }
  const places = new Map<string, PlanPoint>(standing.placements.map((p) => [p.id, p.at]))
  const measured = addConnections.map((c) => ({
    ...c,
    length_m: runLength_m(places.get(c.from)!, places.get(c.to)!),
  }))
  return { ...candidate, delta: { ...candidate.delta, addPlacements: settled, addConnections: measured } }
}
