import { describe, expect, it } from 'vitest'
import { shippedCatalog, shippedSite } from '../../catalog/testing/shipped-catalog'
import { applyDelta } from '../../commands/delta/apply-delta'
import { assessRedundancy } from '../../engine/redundancy/assess-redundancy'
import { solveFacts } from '../../engine/redundancy/solve-facts'
import type { Connection } from '../../model/connection'
import { type EffectiveSite, resolveSite } from '../../model/effective-site'
import { proposeSwap } from '../swap/propose-swap'
import { priceRedundancyGap } from './price-gap'

const catalog = shippedCatalog()
const document = shippedSite('examples/dora-baltea', catalog)
const baseline = resolveSite(document, catalog.items)

/** A pod set by a swap whose side B nobody has connected to the site. */
function podOnOneSide(assembly: string): EffectiveSite {
  const rows = Map.groupBy(
    baseline.placements.filter((p) => p.mission === 'mining'),
    (p) => p.row ?? '',
  )
  const [longest] = [...rows.values()].sort((a, b) => b.length - a.length)
  const remove = longest!.map((p) => p.id)
  const swap = proposeSwap({ document, catalog, scenario: null, remove, assembly })
  if (!swap.ok) throw new Error(swap.message)
  const site = applyDelta(baseline, swap.delta, catalog.items)
  const own = new Set(swap.placed.map((p) => p.id))
  const isFeedB = (c: Connection): boolean => c.kind === 'power' && c.side === 'B' && own.has(c.to) && !own.has(c.from)
  return { ...site, connections: site.connections.filter((c) => !isFeedB(c)) }
}

describe('priceRedundancyGap on Dora Baltea', () => {
  it.each(['hgx-air-row', 'vr-nvl72-su'])('finds the feeds that %s lacks, for the price of their cable', (assembly) => {
    const site = podOnOneSide(assembly)
    const facts = solveFacts(site)
    expect(assessRedundancy(facts).reached_kW).toBe(0)
    const plan = priceRedundancyGap({ site, catalog, facts, document }).site.plans[0]!
    expect(plan.reached).toEqual(plan.loads)
    expect(plan.steps.every((s) => s.remedy === 'second-cord')).toBe(true)
    expect(plan).toMatchObject({ currency: 'EUR', complete: true })
    expect(plan.total.base).toBeGreaterThan(0)
    expect(plan.total.base).toBeLessThan(50_000)
    const better = plan.steps.reduce((at, step) => applyDelta(at, step.delta, catalog.items), site)
    const report = assessRedundancy(solveFacts(better))
    expect(report.reached_kW).toBe(report.required_kW)
  })
})
