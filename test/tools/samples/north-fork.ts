import type { SiteDocument } from '../../../src/model/document'
import { usHolidays } from './holidays.ts'
import { fillShed, type Shed, shedBuilding } from './north-fork-hall.ts'
import { createSiteParts } from './site-parts.ts'

/** Hall 4 is the newest: a thicker slab, and a wet wall with filters instead of bare louvres. */
const sheds: readonly Shed[] = [
  { number: 1, origin: [0, 80], floorLoad_kPa: 12, air: 'once-through' },
  { number: 2, origin: [136, 80], floorLoad_kPa: 12, air: 'once-through' },
  { number: 3, origin: [0, 0], floorLoad_kPa: 12, air: 'once-through' },
  { number: 4, origin: [136, 0], floorLoad_kPa: 24, air: 'conditioned' },
]

/** About 95 MW of air-cooled miners in four Texan steel sheds on two 138 kV lines. */
export function northFork(): SiteDocument {
  const parts = createSiteParts()
  const substation = [
    ['A', 110],
    ['B', 20],
  ] as const
  for (const [side, y] of substation)
    parts.place(`UTIL-${side}`, 'utility-138kv-120', null, [-90, y], { label: `138 kV line ${side}` })
  for (const [side, y] of substation) {
    parts.place(`MPT-${side}`, 'mpt-60mva', null, [-68, y], { label: `Main transformer ${side}` })
    parts.place(`MVS-${side}`, 'mv-swgr-38kv', null, [-46, y], { label: `34.5 kV collector ${side}` })
    const other = side === 'A' ? 'B' : 'A'
    parts.feed(`UTIL-${side}`, `MPT-${side}`, { length_m: 22 })
    // The 138 kV ring bus lets either line carry both transformers.
    parts.feed(`UTIL-${other}`, `MPT-${side}`, { length_m: 112, standby: true, transfer: 'manual' })
    parts.feed(`MPT-${side}`, `MVS-${side}`, { length_m: 22 })
  }
  for (const shed of sheds) fillShed(parts, shed)

  return {
    format: 'guscio-site',
    version: 1,
    site: {
      name: 'North Fork',
      country: 'US',
      region: 'TX',
      altitude_m: 220,
      electricalCode: 'NEC',
      currency: 'USD',
      climate: { designDryBulb_C: 41, designWetBulb_C: 26 },
      energyPrice_perMWh: 45,
    },
    buildings: sheds.map(shedBuilding),
    placements: parts.placements,
    connections: parts.connections,
    scenarios: [],
    schedule: { start: '2027-01-04', workdaysPerWeek: 5, holidays: [...usHolidays] },
    estimate: {
      currencyYear: 2025,
      locationFactor: 0.95,
      laborRate_perHour: 115,
      unitPrices: 'typical',
      removal: 'typical',
      risk: 'typical',
      indirects: {
        engineering_pct: 9,
        permits_pct: 1,
        overheadProfit_pct: 8,
        commissioning_pct: 2,
        contingency_pct: 15,
      },
    },
    waivers: [],
  }
}
