import type { Catalog } from '../../catalog/catalog'
import type { FreshIds } from '../../commands/fresh-ids'
import type { CheckResult } from '../../engine/results'
import type { PlanPoint } from '../../geometry/point'
import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'
import { findGround } from '../space/find-ground'
import { type PlacedAssembly, placePod } from '../swap/place-pod'
import type { SwapRefusal } from '../swap/swap-types'
import { refuse } from '../swap/swap-wish'
import { choosePlant } from './choose-plant'
import { coolingNeed } from './cooling-need'
import { standingPlant } from './standing-plant'

export interface CoolingChoice {
  readonly ok: true
  /** Ids that the coolant ports draw from; empty for a pod without coolant ports. */
  readonly providers: readonly string[]
  readonly consumers: readonly string[]
  /** Plant that the swap adds. */
  readonly blocks: readonly PlacedAssembly[]
}

export interface CoolingSearch {
  readonly site: EffectiveSite
  readonly check: CheckResult
  readonly catalog: Catalog
  readonly hall: string
  readonly pod: PlacedAssembly
  readonly ids: FreshIds
  readonly near: PlanPoint
  /** True for a member of a plant block that some feeder's voltage suits. */
  readonly canBeFed: (itemId: string) => boolean
}

/** Water for the coolant ports: from plant that stands there with capacity to spare, else from new plant in the yard. */
export function chooseCooling(search: CoolingSearch): CoolingChoice | SwapRefusal {
  const { site, check, catalog, hall, pod, ids, near } = search
  const need = coolingNeed(pod)
  if (!need) return { ok: true, providers: [], consumers: [], blocks: [] }
  const standing = standingPlant(site, check, need, near)
  if (standing) return { ok: true, providers: standing, consumers: need.to, blocks: [] }

  const choice = choosePlant(catalog.assemblies.values(), catalog.items, site.site, need, (assembly) => {
    const fed = new Set((assembly.ports ?? []).filter((p) => p.kind === 'power').flatMap((p) => p.to))
    return assembly.members.every((m) => !fed.has(m.id) || search.canBeFed(m.item))
  })
  if (!choice) {
    const kW = Math.round(need.heat_kW)
    const { name } = pod.assembly
    return refuse(
      'no-plant',
      { name, kW },
      `${name} needs ${kW} kW of coolant and the catalogue has no heat rejection for it; bring one along under "items".`,
    )
  }
  const { assembly, count, outlets } = choice
  const outdoors: EffectivePlacement[] = site.placements.filter((p) => p.hall === null)
  const blocks: PlacedAssembly[] = []
  while (blocks.length < count) {
    const pose = findGround(site, hall, assembly, catalog.items, outdoors, near)
    if (!pose)
      return refuse(
        'no-ground',
        { count, name: assembly.name },
        `No free ground beside the building for ${count} × ${assembly.name}; clear some ground or choose another hall.`,
      )
    const block = placePod(assembly, { ...pose, hall: null }, catalog.items, ids)
    blocks.push(block)
    outdoors.push(...block.effective)
  }
  const providers = blocks.flatMap((b) => outlets.map((m) => b.memberId(m)))
  return { ok: true, providers, consumers: need.to, blocks }
}
