import type { Connection } from '../../model/connection'
import { findPrimaryCycle } from '../../model/primary-cycle'
import type { SiteDelta } from '../delta/site-delta'
import type { Edit, EditRefusal } from '../edit'
import { deltaEdit, type EditContext } from '../edit-context'
import { createFreshIds } from '../fresh-ids'
import { connectionRefusal } from './connection-refusal'

/** "Feed these from LV-3 on side A and LV-4 on side B", "cool these from both CDUs". */
export interface SupplyWish {
  readonly kind: 'power' | 'coolant'
  readonly consumers: readonly string[]
  /** Every consumer is connected to each of them. */
  readonly providers: readonly { readonly id: string; readonly side?: 'A' | 'B' }[]
  /** What feeds the consumers now stays as well; otherwise feeds of the same side, and all coolant, give way. */
  readonly keep?: boolean
}

/** What a wish does to the site, or why it cannot be. Feeds that are as wished already stay as they are. */
export function planSupply({ site, document }: EditContext, wish: SupplyWish): SiteDelta | EditRefusal {
  const { kind, consumers, providers, keep = false } = wish
  const ids = createFreshIds(document)
  const feeds = new Map<string, Connection[]>()
  for (const c of site.connections) {
    if (c.kind !== kind || c.standby) continue
    const list = feeds.get(c.to)
    if (list) list.push(c)
    else feeds.set(c.to, [c])
  }
  const cut: string[] = []
  const add: Connection[] = []
  for (const to of consumers) {
    const present = feeds.get(to) ?? []
    for (const { id: from, side } of providers) {
      if (present.some((c) => c.from === from && c.side === side)) continue
      add.push({ id: ids.connection(), kind, from, to, ...(side ? { side } : {}) })
    }
    if (!keep) cut.push(...present.filter((c) => givesWay(c, wish)).map((c) => c.id))
  }
  const rest = { ...site, connections: site.connections.filter((c) => !cut.includes(c.id)) }
  for (const c of add) {
    const refusal = connectionRefusal(rest, c)
    if (refusal) return refusal
  }
  const sameKind = (c: Connection): boolean => c.kind === kind && !c.standby
  const cycle = add.length > 1 ? findPrimaryCycle([...rest.connections.filter(sameKind), ...add]) : null
  if (cycle) return { code: 'cycle', params: { from: cycle.at(-1)!, to: cycle[0]! } }
  return { addConnections: add, removeConnections: cut }
}

/** A feed whose side is named anew gives way, as does one of no side, which counts as side A. */
function givesWay(c: Connection, { kind, providers }: SupplyWish): boolean {
  if (providers.some((p) => p.id === c.from && p.side === c.side)) return false
  return kind === 'coolant' || providers.some((p) => (p.side ?? 'A') === (c.side ?? 'A'))
}

/** True where planning answered with a reason. */
export const isSupplyRefusal = (result: SiteDelta | EditRefusal): result is EditRefusal => 'code' in result

/** A planned supply as one undo step; null where everything is as wished already. */
export function supplyEdit(context: EditContext, wish: SupplyWish, delta: SiteDelta): Edit | null {
  const nameOf = (id: string): string => context.site.placements.find((p) => p.id === id)?.label ?? id
  const label = wish.kind === 'power' ? 'edits.feedFrom' : 'edits.coolFrom'
  const names = wish.providers.map((p) => (p.side ? `${nameOf(p.id)} ${p.side}` : nameOf(p.id))).join(', ')
  return deltaEdit(context, label, { count: wish.consumers.length, names }, delta)
}
