import type { EffectivePlacement } from '../../../model/effective-site'
import type { SiteCase } from '../findings/finding-case'
import { itemFigure } from '../findings/inputs'
import { byProduct, designOf } from '../findings/loads'
import { part, type ReckonedInput, type Reckoning, solvedFrom } from '../findings/reckoning'

/**
 * What a verdict on a supply rests on: the design power of the loads in question and the ratings of everything that
 * they draw power, coolant or air from. Of a component that is no load, the loads are those behind it.
 */
export function reckonSupply(ids: readonly string[], c: SiteCase): Reckoning | null {
  const behind = reach(
    ids,
    (id) => [...(c.index.powerOutOf.get(id) ?? []), ...(c.index.coolantOutOf.get(id) ?? [])],
    'to',
  )
  const loads = [...behind].flatMap((id) => {
    const p = c.index.byId.get(id)
    return p?.definition.load ? [p] : []
  })
  if (loads.length === 0) return null
  const coolers = new Set(loads.flatMap(({ hall }) => c.index.airCoolersIn.get(hall ?? '') ?? []))
  const start = [...loads, ...coolers].map(({ id }) => id)
  const above = reach(
    start,
    (id) => [...(c.index.powerInto.get(id) ?? []), ...(c.index.coolantInto.get(id) ?? [])],
    'from',
  )
  const parts = [...above].flatMap((id) => c.index.byId.get(id) ?? [])
  const power = designOf(c, loads)
  return solvedFrom('engine', power.value, 'kW', [
    part('supply.loads', power),
    ...byProduct(parts).flatMap(([first]) => (first ? ratingsOf(first, c) : [])),
  ])
}

/** Everything that can be reached over connections in one direction, the start included. */
function reach(
  start: readonly string[],
  connectionsOf: (id: string) => readonly { readonly from: string; readonly to: string }[],
  end: 'from' | 'to',
): ReadonlySet<string> {
  const met = new Set(start)
  // A set that grows while it is walked: what is added last is visited last.
  for (const id of met) for (const connection of connectionsOf(id)) met.add(connection[end])
  return met
}

/** The ratings that one product states. */
function ratingsOf({ id, definition }: EffectivePlacement, c: SiteCase): readonly ReckonedInput[] {
  const { power, liquidCooling, airCooling } = definition
  const rated: readonly (readonly [number | undefined, string, string])[] = [
    [power?.rating_kW, 'power.rating_kW', 'kW'],
    [power?.rating_kVA, 'power.rating_kVA', 'kVA'],
    [liquidCooling?.capacity_kW, 'liquidCooling.capacity_kW', 'kW'],
    [airCooling?.capacity_kW, 'airCooling.capacity_kW', 'kW'],
  ]
  return rated.flatMap(([value, path, unit]) => (value === undefined ? [] : [itemFigure(c, id, path, unit)]))
}
