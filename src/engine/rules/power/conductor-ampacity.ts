import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { standardStepFrom } from '../electrical/breaker-steps'
import { runAmpacity_A } from '../electrical/conductor-ampacity'
import { connectionCurrents_A, isSized } from '../electrical/connection-currents'
import { currentFields } from '../electrical/current-fields'
import { connectionsWhere } from '../supply/connections-where'
import { exceeds } from '../supply/exceeds'

/** Up to this current the NEC lets a breaker be the next standard size above the conductor's ampacity. */
const NEXT_SIZE_UP_TO_A = 800

/** A run carries its load, and its breaker does not let more through than it may carry. */
export const conductorAmpacity = defineRule({
  id: 'power/conductor-ampacity',
  severity: 'warning',
  watches: [...currentFields, 'connection.breaker_A', 'connection.conductor', 'connection.kind', 'connection.parallel'],
  standard: cite('nec', '240.4, 310.16'),
  *check({ site, facts, index, finding }) {
    const code = site.site.electricalCode
    const standard = code === 'NEC' ? cite('nec', '240.4, 310.16') : cite('iec-60364-5-52', 'B.52.5')
    const draft = (kind: 'load' | 'breaker', c: (typeof site.connections)[number], value: number, limit: number) =>
      finding({
        subjects: [c.from, c.to],
        discriminator: `${kind} ${c.id}`,
        value,
        limit,
        unit: 'A',
        standard,
        params: { kind, connection: c.id },
      })
    for (const [connection, current_A] of connectionCurrents_A(facts, index)) {
      const ampacity_A = runAmpacity_A(connection, code)
      if (ampacity_A !== null && exceeds(current_A, ampacity_A)) yield draft('load', connection, current_A, ampacity_A)
    }
    for (const c of connectionsWhere(site.connections, isSized)) {
      if (c.breaker_A === undefined) continue
      const ampacity_A = runAmpacity_A(c, code)
      if (ampacity_A === null) continue
      const allowed_A =
        code === 'NEC' && ampacity_A <= NEXT_SIZE_UP_TO_A ? standardStepFrom(code, ampacity_A) : ampacity_A
      if (exceeds(c.breaker_A, allowed_A)) yield draft('breaker', c, c.breaker_A, allowed_A)
    }
  },
})
