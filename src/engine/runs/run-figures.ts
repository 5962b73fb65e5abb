import type { Connection } from '../../model/connection'
import type { EngineFacts } from '../facts'
import { solveHydraulics } from '../hydraulics/solve-hydraulics'
import { runAmpacity_A } from '../rules/electrical/conductor-ampacity'
import { connectionCurrents_A } from '../rules/electrical/connection-currents'
import type { SiteIndex } from '../rules/site-index'
import { portionsInUse } from '../rules/supply/portions-in-use'

/** What flows in a coolant run in normal operation. */
export interface PipeFigures {
  readonly velocity_m_s: number
  readonly friction_Pa_m: number
  /** True where nobody states the bore, so that it is our choice from the standard series. */
  readonly assumedBore: boolean
}

/** How hard runs work, by connection id; a run that is missing, or null, is one that nobody can tell about. */
export interface RunFigures {
  readonly pipes: Readonly<Record<string, PipeFigures>>
  /** Load over the least of rating, ampacity of the conductors and breaker; 1 is at the limit. */
  readonly cables: Readonly<Record<string, number | null>>
}

/** Velocity and friction of all pipes, and the loading of all power runs, in normal operation. */
export function runFigures(facts: EngineFacts, index: SiteIndex): RunFigures {
  const pipes: Record<string, PipeFigures> = {}
  for (const loop of solveHydraulics(facts).loops)
    for (const { connection, velocity_m_s, friction_Pa_m, assumedBore } of loop.pipes)
      pipes[connection] = { velocity_m_s, friction_Pa_m, assumedBore }
  return { pipes, cables: cableLoadings(facts, index) }
}

function cableLoadings(facts: EngineFacts, index: SiteIndex): Record<string, number | null> {
  const currents = connectionCurrents_A(facts, index)
  const code = facts.site.site.electricalCode
  const loadings: Record<string, number | null> = {}
  for (const [consumer, into] of index.powerInto) {
    const input_kW = facts.power[consumer]?.in_kW
    const portions = portionsInUse(into, (id) => facts.power[id]?.live ?? false)
    const parts = new Map(portions.map((p) => [p.connection, p.part]))
    for (const c of into) {
      const load_kW = input_kW === undefined ? undefined : input_kW * (parts.get(c) ?? 0)
      const current_A = parts.has(c) ? currents.get(c) : 0
      const shares = [
        over(load_kW, c.rating_kW),
        over(current_A, runAmpacity_A(c, code) ?? undefined),
        over(current_A, c.breaker_A),
      ].filter((share): share is number => share !== null)
      loadings[c.id] = shares.length > 0 ? Math.max(...shares) : null
    }
  }
  return loadings
}

const over = (value: number | undefined, limit: Connection['rating_kW']): number | null =>
  value === undefined || limit === undefined ? null : value / limit
