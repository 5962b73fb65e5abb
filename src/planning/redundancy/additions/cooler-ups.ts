import type { FreshIds } from '../../../commands/fresh-ids'
import type { EngineFacts } from '../../../engine/facts'
import { siteIndex } from '../../../engine/rules/site-index'
import type { EffectivePlacement } from '../../../model/effective-site'
import type { Item } from '../../../model/item'
import type { GapCandidate } from '../gap-plan'
import { connectionOf, cordsTaken, freeSide, hasFreeCord, unitAt } from './connect-unit'

/**
 * A UPS for all coolers on one voltage, and one for those of each board: the cheapest of that voltage that carries
 * them, fed by the board with most room among theirs, and feeding each of them on a further cord.
 * @param coolers ids of the coolers that no UPS feeds
 */
export function coolerUps(
  { site, byId, power }: EngineFacts,
  coolers: readonly string[],
  items: ReadonlyMap<string, Item>,
  ids: FreshIds,
): GapCandidate[] {
  const taken = cordsTaken(site)
  const { powerInto } = siteIndex(site)
  const free = coolers.flatMap((id) => {
    const cooler = byId.get(id)
    return cooler && hasFreeCord(cooler, taken.get(id) ?? []) ? [cooler] : []
  })
  const boardOf = (cooler: EffectivePlacement): EffectivePlacement | undefined =>
    byId.get(powerInto.get(cooler.id)?.find((c) => !c.standby)?.from ?? '')
  const room_kW = (board: EffectivePlacement | undefined): number => {
    const result = board && power[board.id]
    return result ? (result.limit ?? Number.POSITIVE_INFINITY) - result.out_kW : 0
  }
  const byVoltage = [...Map.groupBy(free, (p) => boardOf(p)?.definition.power?.voltage_V).values()]
  const byBoard = [...Map.groupBy(free, (p) => boardOf(p)?.id).values()]
  return [...byVoltage, ...byBoard].flatMap((fed) => {
    const [board] = [...new Set(fed.map(boardOf))].sort((a, b) => room_kW(b) - room_kW(a))
    const product = board && cheapestUps(board, fed, items)
    if (!board || !product) return []
    const unit = unitAt(product, board, ids)
    const feeds = fed.map((to) => {
      const side = freeSide(taken.get(to.id) ?? [])
      return connectionOf(ids, { kind: 'power', from: unit.id, to: to.id, side })
    })
    const supply = connectionOf(ids, { kind: 'power', from: board.id, to: unit.id })
    return {
      remedy: 'cooler-ups' as const,
      delta: { addPlacements: [unit], addConnections: [supply, ...feeds] },
      params: { name: product.name, count: fed.length, board: board.label ?? board.id },
    }
  })
}

function cheapestUps(
  board: EffectivePlacement,
  fed: readonly EffectivePlacement[],
  items: ReadonlyMap<string, Item>,
): Item | null {
  const draw_kW = fed.reduce((sum, p) => sum + (p.definition.load?.design_kW ?? 0), 0)
  const price = (item: Item): number => item.cost?.base ?? Number.POSITIVE_INFINITY
  let best: Item | null = null
  for (const item of items.values()) {
    const { voltage_V, rating_kW, rating_kVA } = item.power ?? {}
    if (item.category !== 'ups' || voltage_V === undefined || voltage_V !== board.definition.power?.voltage_V) continue
    if ((rating_kW ?? rating_kVA ?? 0) >= draw_kW && (!best || price(item) < price(best))) best = item
  }
  return best
}
