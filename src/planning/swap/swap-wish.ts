import type { Catalog } from '../../catalog/catalog'
import type { Assembly } from '../../model/assembly'
import { defaultMission, type EffectivePlacement, type EffectiveSite } from '../../model/effective-site'
import type { Quantities } from '../../units/quantity-params'
import { isAsicRack } from './row-members'
import type { SwapRefusal } from './swap-types'

/** A swap that cannot be, with why: `message` in English, the code and parameters for a translation. */
export function refuse(
  code: string,
  params: SwapRefusal['params'],
  message: string,
  quantities: Quantities = {},
): SwapRefusal {
  return { ok: false, code, params, quantities, message }
}

/** A swap that makes sense to try. */
export interface SwapWish {
  readonly ok: true
  readonly hall: string
  readonly removed: readonly EffectivePlacement[]
  readonly assembly: Assembly
}

/** Reads what is asked for, or says in what way it cannot be meant. */
export function readWish(
  site: EffectiveSite,
  catalog: Catalog,
  ids: readonly string[],
  assemblyId: string,
): SwapWish | SwapRefusal {
  const assembly = catalog.assemblies.get(assemblyId)
  if (!assembly) return refuse('unknown-assembly', { id: assemblyId }, `The catalogue has no assembly ${assemblyId}.`)
  const missing = assembly.members.find((m) => !catalog.items.has(m.item))
  if (missing)
    return refuse(
      'unknown-item',
      { assembly: assembly.name, item: missing.item },
      `The assembly ${assembly.name} needs ${missing.item}, which the catalogue does not have.`,
    )
  if (!assembly.members.some((m) => defaultMission(catalog.items.get(m.item)!.category) === 'ai'))
    return refuse('not-a-pod', { name: assembly.name }, `${assembly.name} holds no AI racks; choose a pod.`)

  if (ids.length === 0) return refuse('nothing-removed', {}, 'Choose the ASIC racks to take out first.')
  const byId = new Map(site.placements.map((p) => [p.id, p]))
  const removed: EffectivePlacement[] = []
  for (const id of new Set(ids)) {
    const placement = byId.get(id)
    if (!placement) return refuse('unknown-placement', { id }, `${id} is not on this site.`)
    if (!isAsicRack(placement)) return refuse('not-asic', { id }, `${id} is no ASIC rack; choose ASIC racks only.`)
    removed.push(placement)
  }
  return inOneHall(site, removed, assembly)
}

function inOneHall(
  site: EffectiveSite,
  removed: readonly EffectivePlacement[],
  assembly: Assembly,
): SwapWish | SwapRefusal {
  const outdoors = removed.find((p) => p.hall === null || !site.halls.has(p.hall))
  if (outdoors)
    return refuse('hall-missing', { id: outdoors.id }, `${outdoors.id} stands outdoors; a pod needs a hall.`)
  const halls = [...new Set(removed.map((p) => p.hall!))]
  if (halls.length > 1)
    return refuse(
      'mixed-halls',
      { halls: halls.join(', ') },
      `The racks stand in more than one hall (${halls.join(', ')}); swap one hall at a time.`,
    )
  return { ok: true, hall: halls[0]!, removed, assembly }
}
