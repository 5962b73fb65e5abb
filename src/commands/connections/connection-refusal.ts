import type { Connection } from '../../model/connection'
import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'
import { inputVoltage_V, voltageFits } from '../../model/voltage-fits'
import type { EditRefusal } from '../edit'

/** What is wished for, before it has an id. */
export type ConnectionWish = Omit<Connection, 'id'>

/** Why this connection would make no sense, or null: ends of the wrong kind or voltage, there already, or a circle. */
export function connectionRefusal(site: EffectiveSite, wish: ConnectionWish): EditRefusal | null {
  const from = site.placements.find((p) => p.id === wish.from)
  const to = site.placements.find((p) => p.id === wish.to)
  const params = { from: nameOf(from, wish.from), to: nameOf(to, wish.to) }
  if (wish.from === wish.to) return { code: 'same-end', params }
  if (!from || !to) return { code: 'unknown-end', params: { id: from ? wish.to : wish.from } }
  if (!provides(from, wish.kind)) return { code: 'not-a-provider', params: { id: params.from, kind: wish.kind } }
  if (!consumes(to, wish.kind)) return { code: 'not-a-consumer', params: { id: params.to, kind: wish.kind } }
  const same = (c: Connection): boolean =>
    c.kind === wish.kind && c.from === wish.from && c.to === wish.to && c.side === wish.side
  if (site.connections.some(same)) return { code: 'already-connected', params }
  if (wish.kind === 'power' && !voltageFits(from, to)) return voltageRefusal(from, to)
  if (!wish.standby && wish.kind !== 'network' && reaches(site, wish.kind, wish.to, wish.from))
    return { code: 'cycle', params }
  return null
}

function voltageRefusal(from: EffectivePlacement, to: EffectivePlacement): EditRefusal {
  const [given, wanted] = [from.definition.power?.voltage_V ?? 0, inputVoltage_V(to) ?? 0]
  return { code: 'voltage', params: { from: nameOf(from, from.id), to: nameOf(to, to.id), given, wanted } }
}

const nameOf = (placement: EffectivePlacement | undefined, id: string): string => placement?.label ?? id

/** True where it can give power, coolant or data to others. */
export function provides(p: EffectivePlacement, kind: Connection['kind']): boolean {
  if (kind === 'power') return p.definition.power !== undefined && p.definition.power.role !== 'load'
  if (kind === 'coolant') return p.definition.liquidCooling !== undefined
  return true
}

/** True where it can take power, coolant or data from others. */
export function consumes(p: EffectivePlacement, kind: Connection['kind']): boolean {
  const { power, liquidCooling } = p.definition
  if (kind === 'power') return power?.role !== 'source'
  if (kind === 'coolant') return liquidCooling?.role !== 'sink'
  return true
}

/** True where primary connections of one kind lead from `start` to `goal`. */
function reaches(site: EffectiveSite, kind: Connection['kind'], start: string, goal: string): boolean {
  const next = new Map<string, string[]>()
  for (const c of site.connections) {
    if (c.kind !== kind || c.standby) continue
    const list = next.get(c.from)
    if (list) list.push(c.to)
    else next.set(c.from, [c.to])
  }
  const seen = new Set([start])
  const stack = [start]
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    if (id === goal) return true
    for (const to of next.get(id) ?? []) {
      if (seen.has(to)) continue
      seen.add(to)
      stack.push(to)
    }
  }
  return false
}
