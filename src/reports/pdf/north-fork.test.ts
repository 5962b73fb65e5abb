import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { shippedCatalog, shippedSite } from '../../catalog/testing/shipped-catalog'
import { availabilityOf } from '../../engine/availability/availability-of'
import { ratedAvailability } from '../../engine/availability/rated/rated-availability'
import { checkSite } from '../../engine/check-site'
import { annualEnergy } from '../../engine/energy/annual-energy'
import { climateOfStation } from '../../engine/energy/climate-of'
import { estimateSite } from '../../engine/estimate/estimate-site'
import { assessRedundancy } from '../../engine/redundancy/assess-redundancy'
import { solveFacts } from '../../engine/redundancy/solve-facts'
import { scheduleSite } from '../../engine/schedule/schedule-site'
import { reportDiagrams } from '../../host/lay-out-diagram'
import { resolveSite } from '../../model/effective-site'
import { applyPatch } from '../../model/patch'
import { proposeSwap } from '../../planning/swap/propose-swap'
import { swapEdit } from '../../planning/swap/swap-edit'
import type { ReportInput } from '../report-input'
import { buildReportModel } from '../report-model'
import { shippedFonts, shippedTranslator } from '../testing/shipped-resources'
import { renderReport } from './render-report'

/** North Fork with one row of miners swapped for a GB200 unit, worked out by the real engine and planner. */
function northFork(): Omit<ReportInput, 'diagrams'> {
  const catalog = shippedCatalog()
  const document = shippedSite('examples/north-fork', catalog)
  const baseline = resolveSite(document, catalog.items)
  const remove = baseline.placements.filter((p) => p.row === 'H1-R05').map((p) => p.id)
  const proposal = proposeSwap({ document, catalog, scenario: null, remove, assembly: 'gb200-nvl72-su' })
  if (!proposal.ok) throw new Error(proposal.message)
  const edit = swapEdit(document, null, proposal, { scenarioId: 'b', name: 'Option B' })
  const site = resolveSite(applyPatch(document, edit.patch), catalog.items, 'b')
  const availability = availabilityOf(site)
  return {
    name: document.site.name,
    scenarioName: 'Option B',
    site,
    baseline,
    check: checkSite(site),
    baselineCheck: checkSite(baseline),
    estimate: estimateSite(site, baseline, { draws: 500 }),
    schedule: scheduleSite(site, baseline, { draws: 200, today: '2026-11-22' }),
    resilience: {
      redundancy: assessRedundancy(solveFacts(site)),
      gap: null,
      availability,
      rated: ratedAvailability(site, availability),
    },
    energy: annualEnergy(site, { climate: climateOfStation('dallas-fort-worth') }),
    units: 'metric',
    today: '2026-11-22',
    inputHash: 'sha256:0123456789',
    engineVersion: '1.0.0',
    catalogVersion: catalog.version,
    ruleCount: 40,
  }
}

describe('report of North Fork with one swap', () => {
  it.each(['en', 'it'] as const)(
    'takes 6 to 26 pages in %s and says what the engine found',
    { timeout: 120_000 },
    async (language) => {
      const t = shippedTranslator(language)
      const found = northFork()
      const input = { ...found, diagrams: await reportDiagrams(found.site) }
      const model = buildReportModel(input, t)
      const bytes = await renderReport(model, { fonts: await shippedFonts() }, t)
      const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise
      expect(pdf.numPages).toBeGreaterThanOrEqual(6)
      expect(pdf.numPages).toBeLessThanOrEqual(26)
      const { items } = await (await pdf.getPage(1)).getTextContent()
      const first = items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replace(/\s/g, '')
      expect(first).toContain(model.figures[0]!.value.replace(/\s/g, ''))
      expect(first).toContain(t.t('reports.sections.decide').replace(/\s/g, ''))
      const known = input.check.findings.filter((f) => !f.rule.endsWith('/unknown'))
      expect(model.findings).toHaveLength(known.length)
      expect(model.sheets.map((s) => s.number)).toEqual(['GA-001', 'GA-101', 'GA-102'])
      expect(model.diagrams.map((d) => [d.number, d.paper.parts.length])).toEqual([
        ['SLD-001', 2],
        ['CS-001', 1],
      ])
    },
  )
})
