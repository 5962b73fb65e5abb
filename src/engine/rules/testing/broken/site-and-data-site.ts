import type { BrokenSite } from './broken-site'

/** Breaks the site and data rules that the first site leaves whole. */
export const siteAndDataBroken: BrokenSite = {
  site: {
    site: { name: 'Broken agreement', utility: { importLimit_kW: 500, minPowerFactor: 0.97 } },
    items: { utility: { category: 'utility-feed', power: { role: 'source', rating_kVA: 2000 } } },
    placements: { utility1: {} },
  },
  facts: { power: { utility1: { out_kW: 900, out_kVA: 1000 } } },
}
