import type { SiteDocument } from '../../../src/model/document'
import { usHolidays } from './holidays.ts'
import { count, createSiteParts, twoDigits } from './site-parts.ts'

const PAIRS_PER_STREET = 10
const STREETS = 2
const PAIR_PITCH_m = 18
const STREET_PITCH_m = 34

/** Forty hydro containers in a West Texan yard. Each cools itself, so the site has no liquid network. */
export function caprock(): SiteDocument {
  const parts = createSiteParts()
  parts.place('UTIL', 'utility-138kv-60', null, [-60, 28], { label: '138 kV line' })
  parts.place('MPT', 'mpt-60mva', null, [-42, 28], { label: 'Main transformer' })
  parts.place('MVS', 'mv-swgr-38kv', null, [-26, 28], { label: '34.5 kV collector' })
  parts.feed('UTIL', 'MPT', { length_m: 18 })
  parts.feed('MPT', 'MVS', { length_m: 16 })

  for (const ring of count(4)) {
    // Two ring main units a street, one for each half, with the open point of the ring between them.
    const street = Math.ceil(ring / 2)
    const half = (ring - 1) % 2
    const unit = parts.place(`RMU-${ring}`, 'mv-rmu-38kv', null, [-14 + half * 3, (street - 1) * STREET_PITCH_m + 5], {
      rotation_deg: 180,
      label: `RMU-${ring}`,
    })
    parts.feed('MVS', unit, { length_m: 40 + half * 95 })
  }
  for (const [a, b] of [
    [1, 2],
    [3, 4],
  ])
    for (const [from, to] of [
      [a, b],
      [b, a],
    ])
      parts.feed(`RMU-${from}`, `RMU-${to}`, { length_m: 95, standby: true, transfer: 'manual' })

  for (const street of count(STREETS)) for (const pair of count(PAIRS_PER_STREET)) placePair(parts, street, pair)

  return {
    format: 'guscio-site',
    version: 1,
    site: {
      name: 'Caprock',
      country: 'US',
      region: 'TX',
      altitude_m: 880,
      electricalCode: 'NEC',
      currency: 'USD',
      climate: { designDryBulb_C: 38, designWetBulb_C: 21 },
      energyPrice_perMWh: 42,
    },
    placements: parts.placements,
    connections: parts.connections,
    scenarios: [],
    schedule: { start: '2027-01-04', workdaysPerWeek: 5, holidays: [...usHolidays] },
    estimate: {
      currencyYear: 2025,
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

/** A pad-mount between two containers that turn their backs to it. */
function placePair(parts: ReturnType<typeof createSiteParts>, street: number, pair: number): void {
  const number = (street - 1) * PAIRS_PER_STREET + pair
  const ring = (street - 1) * 2 + (pair <= PAIRS_PER_STREET / 2 ? 1 : 2)
  const x = (pair - 1) * PAIR_PITCH_m + 6.1
  const y = (street - 1) * STREET_PITCH_m
  const pad = parts.place(`TX-${twoDigits(number)}`, 'tx-3000-415', null, [x, y + 3.7], {
    rotation_deg: 180,
    label: `TX-${number}`,
  })
  parts.feed(`RMU-${ring}`, pad, { length_m: Math.round(pair * PAIR_PITCH_m) })
  for (const [n, offset_m, rotation_deg] of [
    [number * 2 - 1, 0, 0],
    [number * 2, 10, 180],
  ] as const) {
    const container = parts.place(`C-${twoDigits(n)}`, 'antspace-hk3', null, [x, y + offset_m], {
      rotation_deg,
      row: `S${street}`,
      label: `C-${twoDigits(n)}`,
    })
    parts.feed(pad, container, { length_m: 10 })
  }
}
