import { type Catalog, catalogFor } from '../../catalog/catalog'
import { applyDelta } from '../../commands/delta/apply-delta'
import type { SiteDelta } from '../../commands/delta/site-delta'
import { createFreshIds } from '../../commands/fresh-ids'
import { checkSite } from '../../engine/check-site'
import type { CheckResult } from '../../engine/results'
import type { Connection } from '../../model/connection'
import type { SiteDocument } from '../../model/document'
import { type EffectivePlacement, type EffectiveSite, resolveSite } from '../../model/effective-site'
import { voltageFits } from '../../model/voltage-fits'
import { limitTable } from '../limits/limit-table'
import { routeDelta } from '../routing/route-delta'
import { runBetween } from '../routing/run-between'
import { findSpot } from '../space/find-spot'
import { chooseCooling } from '../supply/choose-cooling'
import { chooseFeeders } from '../supply/choose-feeders'
import { feederCandidates } from '../supply/feeder-candidates'
import { portDemand } from '../supply/port-demand'
import { traceSupply } from '../supply/supply-paths'
import { type PlacedAssembly, placePod } from './place-pod'
import type { SwapProposal, SwapRefusal } from './swap-types'
import { readWish, refuse } from './swap-wish'

export interface SwapRequest {
  readonly document: SiteDocument
  readonly catalog: Catalog
  readonly scenario: string | null
  /** Ids of the ASIC racks to take out. */
  readonly remove: readonly string[]
  /** Id of the pod to bring in. */
  readonly assembly: string
  /** The check to judge with; `checkSite` unless given. */
  readonly check?: (site: EffectiveSite) => CheckResult
  /** What the check says of the site as it is, where that is known already. */
  readonly before?: CheckResult
}

/**
 * Works a swap out to the end: racks out, the pod where it fits, power from two sides, water, everything checked.
 * Broken limits are shown, not refused; refused is only what cannot be placed or connected at all.
 */
export function proposeSwap(request: SwapRequest): SwapProposal | SwapRefusal {
  const { document, scenario, remove, check = checkSite } = request
  if (scenario !== null && !document.scenarios?.some((s) => s.id === scenario))
    return refuse('unknown-scenario', { id: scenario }, `There is no scenario ${scenario}.`)
  const catalog = catalogFor(request.catalog, document)
  const site = resolveSite(document, catalog.items, scenario)
  const wish = readWish(site, catalog, remove, request.assembly)
  if (!wish.ok) return wish
  const { hall, removed, assembly } = wish
  const before = request.before ?? check(site)

  const room = site.halls.get(hall)!
  const gone = new Set(removed.map((p) => p.id))
  const remaining = site.placements.filter((p) => p.hall === hall && !gone.has(p.id))
  const spot = findSpot({ hall: room, remaining, removed, assembly, items: catalog.items })
  if (!spot) {
    const [width, depth] = assembly.size_m
    const params = { name: assembly.name, hall: room.name ?? hall, width, depth }
    return refuse(
      'no-room',
      params,
      `${params.name} (${width} × ${depth} m) finds no free place in ${params.hall}; take more racks out or choose a smaller pod.`,
      { width: 'length', depth: 'length' },
    )
  }
  const ids = createFreshIds(document)
  const pod = placePod(assembly, { ...spot, hall, fields: commonFields(removed) }, catalog.items, ids)

  const supply = traceSupply(site, before, gone)
  const into = fedMembers(pod)
  const candidates = feederCandidates(site, before, supply, { removed: gone, near: spot.at, into })
  const feeders = candidates.map((c) => supply.byId.get(c.id)!)
  const canBeFed = (itemId: string): boolean => {
    const member = { ...into[0]!, definition: catalog.items.get(itemId)! }
    return feeders.some((f) => voltageFits(f, member))
  }
  const cooling = chooseCooling({ site, check: before, catalog, hall, pod, ids, near: spot.at, canBeFed })
  if (!cooling.ok) return cooling
  const parts = [pod, ...cooling.blocks]
  const choice = chooseFeeders(parts.flatMap(portDemand), candidates, supply, before, spot.at)
  if (!choice)
    return refuse(
      'no-feeder',
      { name: assembly.name },
      `No live board or busway is left to feed ${assembly.name}; add a board first.`,
    )

  const standing = new Map([...site.placements, ...parts.flatMap((p) => p.effective)].map((p) => [p.id, p]))
  const line = (kind: Connection['kind'], from: string, to: string, side?: 'A' | 'B'): Connection =>
    runBetween(site, ids, kind, standing.get(from)!, standing.get(to)!, side ? { side } : {})
  const unrouted: SiteDelta = {
    removePlacements: removed.map((p) => p.id),
    addPlacements: parts.flatMap((p) => p.placements),
    addConnections: [
      ...parts.flatMap((p) => p.connections),
      ...[...choice].map(([end, from]) => line('power', from, end.to, end.side)),
      ...cooling.consumers.flatMap((to) => cooling.providers.map((from) => line('coolant', from, to))),
    ],
  }
  const inPods = new Set(parts.flatMap((p) => p.connections.map((c) => c.id)))
  const delta = routeDelta(site, unrouted, catalog.items, inPods)
  const afterSite = applyDelta(site, delta, catalog.items)
  const after = check(afterSite)
  const limits = limitTable({
    site: afterSite,
    before,
    after,
    supply,
    hall,
    removed,
    pod: pod.effective,
    feeders: [...new Set(choice.values())],
    plant: cooling.providers,
  })
  const placed = parts.flatMap((p) => p.effective)
  return { ok: true, assembly: assembly.id, removed: delta.removePlacements!, placed, delta, before, after, limits }
}

/** Members that power ports name. */
function fedMembers(pod: PlacedAssembly): EffectivePlacement[] {
  const ports = (pod.assembly.ports ?? []).filter((p) => p.kind === 'power')
  const fed = new Set(ports.flatMap((p) => p.to.map((m) => pod.memberId(m))))
  return pod.effective.filter((p) => fed.has(p.id))
}

/** Row and phase that all removed racks share go on to the pod. */
function commonFields(removed: readonly EffectivePlacement[]): { row?: string; phase?: string | number } {
  const only = <T>(values: readonly T[]): T | undefined => (new Set(values).size === 1 ? values[0] : undefined)
  const row = only(removed.map((p) => p.row))
  const phase = only(removed.map((p) => p.phase))
  return { ...(row === undefined ? {} : { row }), ...(phase === undefined ? {} : { phase }) }
}
