import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { isStandardStep, standardStepFrom } from '../electrical/breaker-steps'
import { connectionCurrents_A, isSized } from '../electrical/connection-currents'
import { currentFields } from '../electrical/current-fields'
import { connectionsWhere } from '../supply/connections-where'
import { exceeds } from '../supply/exceeds'

/**
 * A stated breaker has a standard rating and carries its load: 125 % of a continuous load under the NEC unless the
 * assembly is listed for 100 %, the load itself under IEC.
 */
export const breakerSize = defineRule({
  id: 'power/breaker-size',
  severity: 'warning',
  watches: [...currentFields, 'connection.breaker_A', 'connection.kind'],
  standard: cite('nec', '210.20(A), 215.3, 240.6(A)'),
  parameters: { continuousMargin: { value: 1.25, unit: '', source: 'nec' } },
  quantities: { next_A: 'current' },
  *check({ site, facts, index, parameters, finding }) {
    const code = site.site.electricalCode
    const standard =
      code === 'NEC' ? cite('nec', '210.20(A), 215.3, 240.6(A)') : cite('iec-60364-4-43', '433.1; IEC 60059')
    for (const c of connectionsWhere(site.connections, isSized))
      if (c.breaker_A !== undefined && !isStandardStep(code, c.breaker_A))
        yield finding({
          subjects: [c.from, c.to],
          discriminator: `step ${c.id}`,
          value: c.breaker_A,
          limit: standardStepFrom(code, c.breaker_A),
          unit: 'A',
          severity: 'info',
          standard,
          params: { kind: 'step', connection: c.id, next_A: standardStepFrom(code, c.breaker_A) },
        })
    for (const [connection, current_A] of connectionCurrents_A(facts, index)) {
      const rating_A = connection.breaker_A
      if (rating_A === undefined) continue
      const factor = index.byId.get(connection.from)?.definition.power?.continuousFactor
      const margin = code === 'NEC' && factor !== 1 ? parameters.continuousMargin : 1
      if (!exceeds(current_A * margin, rating_A)) continue
      yield finding({
        subjects: [connection.from, connection.to],
        discriminator: `load ${connection.id}`,
        value: current_A,
        limit: rating_A / margin,
        unit: 'A',
        // Without a word on a 100 % listing, a load between 80 and 100 % of the breaker is not certainly a violation.
        severity: exceeds(current_A, rating_A) || (factor ?? 1) < 1 ? 'error' : 'warning',
        standard,
        params: { kind: 'load', connection: connection.id, next_A: standardStepFrom(code, current_A * margin) },
      })
    }
  },
})
