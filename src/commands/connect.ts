import type { Connection } from '../model/connection'
import type { EffectivePlacement, EffectiveSite } from '../model/effective-site'
import type { Edit, EditRefusal } from './edit'
import { deltaEdit, type EditContext } from './edit-context'
import { createFreshIds } from './fresh-ids'

/** Connects provider to consumer, or says why that would make no sense. */
export function connect(context: EditContext, wish: Omit<Connection, 'id'>): Edit | EditRefusal {
  const refusal = refuse(context.site, wish)
  if (refusal) return refusal
  const connection = { ...wish, id: createFreshIds(context.document).connection() } as Connection
  const edit = deltaEdit(context, 'edits.connect', { from: wish.from, to: wish.to }, { addConnections: [connection] })
  return edit ?? { code: 'already-connected', params: { from: wish.from, to: wish.to } }
}

function refuse(site: EffectiveSite, wish: Omit<Connection, 'id'>): EditRefusal | null {
  const params = { from: wish.from, to: wish.to }
  if (wish.from === wish.to) return { code: 'same-end', params }
  const from = site.placements.find((p) => p.id === wish.from)
  const to = site.placements.find((p) => p.id === wish.to)
  if (!from || !to) return { code: 'unknown-end', params: { id: from ? wish.to : wish.from } }
  if (!provides(from, wish.kind)) return { code: 'not-a-provider', params: { id: from.id, kind: wish.kind } }
  if (!consumes(to, wish.kind)) return { code: 'not-a-consumer', params: { id: to.id, kind: wish.kind } }
  const same = (c: Connection): boolean =>
    c.kind === wish.kind && c.from === wish.from && c.to === wish.to && c.side === wish.side
  if (site.connections.some(same)) return { code: 'already-connected', params }
  if (!wish.standby && wish.kind !== 'network' && reaches(site, wish.kind, wish.to, wish.from))
    return { code: 'cycle', params }
  return null
}

const provides = (p: EffectivePlacement, kind: Connection['kind']): boolean => {
  if (kind === 'power') return p.definition.power !== undefined && p.definition.power.role !== 'load'
  if (kind === 'coolant') return p.definition.liquidCooling !== undefined
  return true
}

const consumes = (p: EffectivePlacement, kind: Connection['kind']): boolean => {
  if (kind === 'power') return p.definition.power?.role !== 'source'
  if (kind === 'coolant') return p.definition.liquidCooling?.role !== 'sink'
  return true
}

/** True where primary connections of one kind lead from `start` to `goal`. */
function reaches(site: EffectiveSite, kind: Connection['kind'], start: string, goal: string): boolean {
  const next = new Map<string, string[]>()
  for (const c of site.connections)
    if (c.kind === kind && !c.standby) next.set(c.from, [...(next.get(c.from) ?? []), c.to])
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
