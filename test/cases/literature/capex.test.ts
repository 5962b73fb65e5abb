import { describe, expect, it } from 'vitest'
import { estimateSite } from '../../../src/engine/estimate/estimate-site'
import { buildSite } from '../../../src/engine/rules/testing/build-site'

/** Facility cost per MW of a shell at a stated price that takes so much AI load. */
function perMW(facility: number, load_MW: number): number {
  const sketch = {
    items: {
      shell: { category: 'lv-switchboard', cost: { low: facility, base: facility, high: facility, currency: 'USD' } },
      load: { category: 'gpu-rack', load: { design_kW: load_MW * 1000 } },
    },
    site: { currency: 'USD' },
  }
  const status = 'new' as const
  const site = buildSite({ ...sketch, placements: { shell: { status }, load: { status } } })
  return estimateSite(site, buildSite(sketch), { draws: 10 }).perMW!.base
}

describe('published conversions, millions of dollars per MW of critical IT', () => {
  it.each([
    // Galaxy Helios phase I: 1.4 bn debt and 0.35 bn equity for 133 MW (company statements, 2025).
    ['Galaxy Helios I', 1.75e9, 133, 13.2],
    // Bit Digital MTL3: 40 million US dollars for 5 MW (company statement, 2025).
    ['Bit Digital MTL3', 40e6, 5, 8],
    // IREN Childress, earlier plan: 300 million for 75 MW.
    ['IREN 75 MW', 300e6, 75, 4],
  ])('%s', (_, facility, load_MW, printed) => {
    expect(perMW(facility, load_MW) / 1e6).toBeCloseTo(printed, 1)
  })
})
