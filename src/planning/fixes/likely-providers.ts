import { connect } from '../../commands/connections/connect'
import { isRefusal } from '../../commands/edit'
import { distance_m } from '../../geometry/point'
import type { EffectivePlacement } from '../../model/effective-site'
import { voltageFits } from '../../model/voltage-fits'
import { feederCandidates } from '../supply/feeder-candidates'
import type { FixSearch } from './fix-types'

/** Providers looked at; farther ones would not be chosen by hand either. */
const mostProviders = 12

/**
 * What could feed a consumer, the most likely first: live, connectable, of its voltage; the kind that feeds its like
 * on this site before others, room before none, near before far.
 */
export function likelyProviders(
  search: FixSearch,
  consumer: EffectivePlacement,
  kind: 'power' | 'coolant',
): readonly EffectivePlacement[] {
  const { check, site, document, index } = search
  const into = kind === 'power' ? index.powerInto : index.coolantInto
  const nodes = kind === 'power' ? check.power.nodes : check.liquid.nodes
  const own = new Set((into.get(consumer.id) ?? []).map((c) => c.from))
  const habit = usualCategories(search, consumer, kind)
  const known = kind === 'power' ? powerCandidates(search, consumer) : site.placements.filter(isCoolantProvider)
  const room = (p: EffectivePlacement): number => 1 - (nodes[p.id]?.utilisation ?? 0)
  const rank = (p: EffectivePlacement): number =>
    distance_m(p.at, consumer.at) / 100 - 2 * room(p) - (habit.has(p.definition.category) ? 4 : 0)
  return known
    .filter((p) => p.id !== consumer.id && !own.has(p.id) && nodes[p.id]?.live === true)
    .map((placement) => ({ placement, rank: rank(placement) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostProviders)
    .map(({ placement }) => placement)
    .filter(
      (p) => !isRefusal(connect({ document, scenario: site.scenario, site }, { kind, from: p.id, to: consumer.id })),
    )
}

const isCoolantProvider = (p: EffectivePlacement): boolean => p.definition.liquidCooling !== undefined

function powerCandidates(search: FixSearch, consumer: EffectivePlacement): readonly EffectivePlacement[] {
  const { site, check, supply, index } = search
  const usual = feederCandidates(site, check, supply, { removed: new Set(), near: consumer.at, into: [consumer] })
  const ids = new Set(usual.map((c) => c.id))
  // What feeds its like may pass power on only, which a search for feeders of loads leaves out.
  for (const p of site.placements) {
    if (p.definition.category !== consumer.definition.category) continue
    for (const { from } of index.powerInto.get(p.id) ?? []) ids.add(from)
  }
  return [...ids].flatMap((id) => index.byId.get(id) ?? []).filter((p) => voltageFits(p, consumer))
}

/** Categories that feed the consumer's like. */
function usualCategories(search: FixSearch, consumer: EffectivePlacement, kind: 'power' | 'coolant'): Set<string> {
  const { site, index } = search
  const into = kind === 'power' ? index.powerInto : index.coolantInto
  const found = new Set<string>()
  for (const p of site.placements) {
    if (p.definition.category !== consumer.definition.category) continue
    for (const { from } of into.get(p.id) ?? []) {
      const category = index.byId.get(from)?.definition.category
      if (category !== undefined) found.add(category)
    }
  }
  return found
}
