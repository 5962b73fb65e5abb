import type { EffectivePlacement } from '../../model/effective-site'
import type { SiteIndex } from '../rules/site-index'
import { airShare_kW } from '../rules/supply/air-share'
import { upstreamFold } from '../rules/supply/upstream-fold'

/** Answers which coolers of a load (liquid, and air of its hall) draw power that no UPS carries. */
export function coolersWithoutUps(index: SiteIndex): (load: EffectivePlacement) => readonly string[] {
  const coolersAbove = upstreamFold<ReadonlySet<string>>(
    index.coolantInto,
    (id) => (index.byId.get(id)?.definition.liquidCooling ? new Set([id]) : new Set()),
    (own, provider) => ([...provider].every((id) => own.has(id)) ? own : new Set([...own, ...provider])),
  )
  const onUps = upstreamFold<boolean>(
    index.powerInto,
    (id) => index.byId.get(id)?.definition.category === 'ups',
    (own, provider) => own || provider,
  )
  return (load) => {
    const air = load.hall !== null && airShare_kW(load) > 0 ? (index.airCoolersIn.get(load.hall) ?? []) : []
    const coolers = new Set([...coolersAbove(load.id), ...air.map((c) => c.id)])
    return [...coolers].filter((id) => index.byId.get(id)?.definition.load?.design_kW && !onUps(id))
  }
}
