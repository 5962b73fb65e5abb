import { computed, designPowerOf, draft, idle, nameOf } from '../draft'
import { solvedSite } from '../solved-site'
import type { TraceContext, TraceDraft, TraceQuestion } from '../trace-types'

/** How a figure of the summary came about. */
export function traceSummary(context: TraceContext, { figure }: Extract<TraceQuestion, { of: 'summary' }>): TraceDraft {
  const { site, check } = context
  const { summary } = check
  const subject = site.site.name
  if (figure === 'pue')
    return summary.pue === null
      ? draft('engine', null, '', subject, [])
      : draft('quotient', summary.pue, '', subject, [
          computed('facility_kW', summary.facility_kW, 'kW', { of: 'summary', figure: 'facility_kW' }),
          computed('it_kW', summary.it_kW, 'kW', { of: 'summary', figure: 'it_kW' }),
        ])
  if (figure === 'it_kW')
    return draft('sum', summary.it_kW, 'kW', subject, [
      computed('mining_kW', summary.mining_kW, 'kW', { of: 'summary', figure: 'mining_kW' }),
      computed('ai_kW', summary.ai_kW, 'kW', { of: 'summary', figure: 'ai_kW' }),
    ])
  return figure === 'facility_kW' ? facilityPower(context) : servedLoad(context, figure)
}

function facilityPower({ site, check }: TraceContext): TraceDraft {
  const solved = solvedSite(site)
  const sources = site.placements.filter((p) => p.definition.power?.role === 'source' && check.power.nodes[p.id]?.live)
  const value = check.summary.facility_kW
  if (sources.length === 0) return idle('kW', site.site.name)
  return draft(
    'sum',
    value,
    'kW',
    site.site.name,
    sources.map(({ id }) =>
      computed(
        'out_kW',
        check.power.nodes[id]!.out_kW,
        'kW',
        { of: 'power', id, figure: 'out_kW' },
        { subject: nameOf(solved, id) },
      ),
    ),
  )
}

function servedLoad({ site, check }: TraceContext, figure: 'mining_kW' | 'ai_kW'): TraceDraft {
  const { state, unitOf } = solvedSite(site)
  const mission = figure === 'mining_kW' ? 'mining' : 'ai'
  const served = site.placements.filter((p) => p.mission === mission && state.served[unitOf(p.id)] === 1)
  if (served.length === 0) return idle('kW', site.site.name)
  const inputs = [...Map.groupBy(served, (p) => p.item).values()].map(designPowerOf)
  return draft('sum', check.summary[figure], 'kW', site.site.name, inputs)
}
