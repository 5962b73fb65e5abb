import type { Item } from '../../../model/item'
import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { isSized } from '../electrical/connection-currents'
import { placementsOf } from '../plan/placed-items'
import { connectionsWhere } from '../supply/connections-where'

/** Boards whose main breaker the NEC speaks of here. */
const BOARDS = new Set(['lv-switchboard', 'pdu', 'rpp', 'ats', 'busway'])

/** New breakers that can be set to 1,200 A or more need a means that clears an arcing fault fast: a reminder, once. */
export const arcEnergy = defineSiteRule({
  id: 'power/arc-energy',
  severity: 'info',
  watches: [
    'status',
    'connection.breaker_A',
    'connection.from',
    'connection.kind',
    'item.category',
    'item.power',
    'site.electricalCode',
    'connection.conductor_mm2',
    'item.id',
  ],
  standard: cite('nec', '240.87'),
  parameters: { from_A: { value: 1200, unit: 'A', source: 'nec' } },
  *check({ site, index, parameters, finding }) {
    if (site.site.electricalCode !== 'NEC') return
    const large = new Set<string>()
    let most_A = 0
    const note = (id: string, rating_A: number | undefined) => {
      if (rating_A === undefined || rating_A < parameters.from_A || index.byId.get(id)?.status !== 'new') return
      large.add(id)
      most_A = Math.max(most_A, rating_A)
    }
    for (const { id, definition } of placementsOf(index, isBoard)) note(id, definition.power?.rating_A)
    for (const c of connectionsWhere(site.connections, isSized)) note(c.from, c.breaker_A)
    if (large.size > 0)
      yield finding({ subjects: [...large], collective: true, value: most_A, limit: parameters.from_A, unit: 'A' })
  },
})

const isBoard = ({ category }: Item): boolean => BOARDS.has(category)
