import type { FreshIds } from '../../../commands/fresh-ids'
import type { EngineFacts } from '../../../engine/facts'
import { siteIndex } from '../../../engine/rules/site-index'
import { distance_m } from '../../../geometry/point'
import type { EffectivePlacement } from '../../../model/effective-site'
import type { Item } from '../../../model/item'
import type { GapCandidate } from '../gap-plan'
import { connectionOf, unitAt } from './connect-unit'

/** Second sources tried for one board: the nearest. */
const mostProviders = 3

/**
 * For each board behind what is out, a transfer switch that feeds it from another live provider as soon as its own is
 * gone: the cheapest of the catalogue with the voltage and the rating. Without such a product there is no proposal; a
 * bare cable transfers nothing by itself.
 */
export function transferSwitches(
  facts: EngineFacts,
  out: string,
  items: ReadonlyMap<string, Item>,
  ids: FreshIds,
): GapCandidate[] {
  const { site, byId, power } = facts
  const like = byId.get(out)
  if (!like) return []
  const { powerOutOf, powerInto } = siteIndex(site)
  return (powerOutOf.get(out) ?? []).flatMap(({ to, standby }) => {
    const board = byId.get(to)
    const product = board && !standby ? cheapestSwitch(board, like, power[to]?.in_kW ?? 0, items) : null
    if (!board || !product) return []
    const feeding = new Set((powerInto.get(to) ?? []).map((c) => c.from))
    return site.placements
      .filter((p) => p.definition.category === like.definition.category && p.id !== out && !feeding.has(p.id))
      .filter((p) => p.definition.power?.voltage_V === like.definition.power?.voltage_V && power[p.id]?.live)
      .filter((p) => !drawsFrom(powerInto, p.id, to))
      .sort((a, b) => distance_m(a.at, board.at) - distance_m(b.at, board.at))
      .slice(0, mostProviders)
      .map((provider) => switchTo(board, provider, product, ids))
  })
}

/** An automatic way beside each connection that somebody must transfer by hand. */
export function automaticTransfers(
  { site, byId, power }: EngineFacts,
  items: ReadonlyMap<string, Item>,
  ids: FreshIds,
): GapCandidate[] {
  return site.connections.flatMap((c) => {
    const [provider, board] = [byId.get(c.from), byId.get(c.to)]
    if (c.kind !== 'power' || !c.standby || c.transfer === 'automatic' || !provider || !board) return []
    const product = cheapestSwitch(board, provider, power[board.id]?.in_kW ?? 0, items)
    return product ? [switchTo(board, provider, product, ids)] : []
  })
}

function switchTo(board: EffectivePlacement, provider: EffectivePlacement, product: Item, ids: FreshIds): GapCandidate {
  const unit = unitAt(product, board, ids)
  return {
    remedy: 'transfer-switch',
    delta: {
      addPlacements: [unit],
      addConnections: [
        connectionOf(ids, { kind: 'power', from: provider.id, to: unit.id }),
        connectionOf(ids, { kind: 'power', from: unit.id, to: board.id, standby: true, transfer: 'automatic' }),
      ],
    },
    params: { name: product.name, board: board.label ?? board.id, of: provider.label ?? provider.id },
  }
}

function cheapestSwitch(
  board: EffectivePlacement,
  provider: EffectivePlacement,
  draw_kW: number,
  items: ReadonlyMap<string, Item>,
): Item | null {
  const input = board.definition.power
  const voltage_V = input?.inputVoltage_V ?? input?.voltage_V ?? provider.definition.power?.voltage_V
  const price = (item: Item): number => item.cost?.base ?? Number.POSITIVE_INFINITY
  let best: Item | null = null
  for (const item of items.values()) {
    if (item.category !== 'ats' && item.category !== 'sts') continue
    const rating = item.power?.rating_kVA ?? item.power?.rating_kW ?? 0
    if (voltage_V === undefined || item.power?.voltage_V !== voltage_V || rating < draw_kW) continue
    if (!best || price(item) < price(best)) best = item
  }
  return best
}

/** Whether a node draws from another, at first hand or further up: a way back would close a loop. */
function drawsFrom(
  powerInto: ReadonlyMap<string, readonly { readonly from: string }[]>,
  node: string,
  other: string,
): boolean {
  const seen = new Set([node])
  for (const id of seen) for (const { from } of powerInto.get(id) ?? []) seen.add(from)
  return seen.has(other)
}
