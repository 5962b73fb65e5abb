import type { Connection } from '../../../model/connection'
import { solveHydraulics } from '../../hydraulics/solve-hydraulics'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { displayName } from '../display-name'
import { connectionsWhere } from '../supply/connections-where'
import { exceeds } from '../supply/exceeds'
import { hydraulicFields } from '../supply/hydraulic-fields'

/** Up to this bore, NPS 2, a run is a hose or a rack's own tail rather than a main. */
const SMALL_BORE_m = 0.053

/**
 * Coolant that runs too fast wears elbows and pump seals and is heard; only pipes whose bore is given can be judged. Of
 * a pair whose return has a way of its own the faster of the two counts.
 */
export const pipeVelocity = defineRule({
  id: 'cooling/pipe-velocity',
  severity: 'warning',
  watches: [...hydraulicFields, 'label'],
  standard: cite('ashrae-pipe-sizing'),
  quantities: { flow: 'flow' },
  parameters: {
    main: { value: 3, unit: 'm/s', source: 'ashrae-pipe-sizing' },
    hose: { value: 2.5, unit: 'm/s', source: 'project-assumption' },
  },
  *check({ site, facts, index, parameters, finding }) {
    if (connectionsWhere(site.connections, isBored).length === 0) return
    const ends = new Map(site.connections.map((c) => [c.id, c]))
    for (const { pipes } of solveHydraulics(facts).loops)
      for (const pipe of pipes) {
        const { connection, assumedBore, return: back } = pipe
        if (assumedBore) continue
        const { flow_lpm, velocity_m_s: value, bore_m } = back && back.velocity_m_s > pipe.velocity_m_s ? back : pipe
        const limit = bore_m <= SMALL_BORE_m ? parameters.hose : parameters.main
        if (!exceeds(value, limit)) continue
        const { from, to } = ends.get(connection)!
        yield finding({
          subjects: [from, to],
          discriminator: connection,
          value,
          limit,
          unit: 'm/s',
          params: {
            from: displayName(index.byId.get(from), from),
            to: displayName(index.byId.get(to), to),
            flow: flow_lpm,
          },
        })
      }
  },
  *needs({ site, index }) {
    const unsized = new Set<string>()
    for (const c of site.connections)
      if (c.kind === 'coolant' && c.bore_m === undefined && index.byId.has(c.to)) unsized.add(c.to)
    if (unsized.size > 0) yield { figure: 'connection.bore_m', subjects: [...unsized] }
  },
})

const isBored = (c: Connection): boolean => c.kind === 'coolant' && c.bore_m !== undefined
