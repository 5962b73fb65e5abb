import type { SiteCase } from '../findings/finding-case'
import { solvedFigure } from '../findings/inputs'
import { designOf } from '../findings/loads'
import { part, type Reckoning, reckon } from '../findings/reckoning'
import type { TraceContext } from '../trace-types'

/** IT load without supply, and IT load with a class that some outage drops, kW; as a review of works reads them. */
export function reckonItLoad(figure: 'unserved' | 'exposed', c: SiteCase, { check }: TraceContext): Reckoning {
  const loads = c.site.placements.filter((p) => p.mission !== 'support')
  if (figure === 'exposed') {
    const dropped = new Set(check.contingencies.flatMap((outage) => outage.unserved))
    return designOf(
      c,
      loads.filter((p) => p.redundancy !== 'none' && dropped.has(p.id)),
    )
  }
  return reckon('above', 'kW', [
    part('itDesign', designOf(c, loads)),
    solvedFigure(c, 'it_kW', check.summary.it_kW, 'kW', { of: 'summary', figure: 'it_kW' }),
  ])
}
