import type { Item } from '../../../model/item'
import type { SiteIndex } from '../site-index'
import { lineCurrent_A } from './line-current'

/**
 * Largest symmetrical fault current a transformer lets through, amperes: I = S / (√3 · U · z), the network above taken as
 * infinite. Null where rating, voltage or impedance is not stated.
 */
export function transformerFault_A({ power }: Item): number | null {
  if (!power?.rating_kVA || !power.voltage_V || !power.impedance) return null
  return lineCurrent_A(power.rating_kVA, power.voltage_V) / power.impedance
}

/** Transformers whose fault currents meet at a node: the nearest ones on all its primary paths, each once. */
export function nearestTransformers({ byId, powerInto }: SiteIndex): (id: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>()
  return function nearest(id: string): ReadonlySet<string> {
    const done = known.get(id)
    if (done) return done
    const found = new Set<string>()
    if (byId.get(id)?.definition.category === 'transformer') found.add(id)
    else for (const c of powerInto.get(id) ?? []) if (!c.standby) for (const t of nearest(c.from)) found.add(t)
    known.set(id, found)
    return found
  }
}
