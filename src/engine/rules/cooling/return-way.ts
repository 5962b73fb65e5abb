import type { Connection } from '../../../model/connection'
import type { ReturnFault } from '../../hydraulics/return-ways'
import { loopModels } from '../../hydraulics/solve-hydraulics'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { displayName } from '../display-name'
import { connectionsWhere } from '../supply/connections-where'
import { hydraulicFields } from '../supply/hydraulic-fields'

/** A return stated to join another must find it in its own loop, and lead on to a source; else it is not reckoned so. */
export const returnWay = defineRule({
  id: 'cooling/return-way',
  severity: 'warning',
  watches: [...hydraulicFields, 'label'],
  standard: cite('project-assumption'),
  *check({ site, facts, index, finding }) {
    if (connectionsWhere(site.connections, statesReturn).length === 0) return
    const named = (id: string): string => displayName(index.byId.get(id), id)
    for (const { loop } of loopModels(facts))
      for (const { connection, returnFault } of loop.connections) {
        if (!returnFault) continue
        const { id, from, to, returnTo = from } = connection
        yield finding({
          subjects: [from, to],
          discriminator: id,
          params: {
            from: named(from),
            to: named(to),
            wanted: named(returnTo),
            cause: causeOf(returnFault, index.byId.has(returnTo)),
          },
        })
      }
  },
})

const statesReturn = (c: Connection): boolean => c.kind === 'coolant' && c.returnTo !== undefined

const causeOf = (fault: ReturnFault, stands: boolean): string =>
  fault === 'absent' ? (stands ? 'elsewhere' : 'unknown') : fault
