import type { SiteDocument } from '../../../src/model/document'
import { doraBalteaBuildings } from './dora-baltea-buildings.ts'
import { italianHolidays } from './holidays.ts'
import { count, createSiteParts, type SiteParts, twoDigits } from './site-parts.ts'

const AIR_RACKS_PER_ROW = 8
const HYDRO_RACKS_PER_ROW = 12
/** Middles of the rows of hall A; the columns stand in the aisles between them. */
const AIR_ROWS_m = [4, 10, 16] as const
const HYDRO_ROWS_m = [5, 15] as const
/** Transformer and board held in reserve. */
const SPARE = 5

/** 6 MW of air and hydro miners in an old mill on a run-of-river plant in the Aosta valley. */
export function doraBaltea(): SiteDocument {
  const parts = createSiteParts()
  placeSupply(parts)
  placeHallA(parts)
  placeHallB(parts)
  return {
    format: 'guscio-site',
    version: 1,
    site: {
      name: 'Dora Baltea',
      country: 'IT',
      region: 'Piemonte',
      altitude_m: 260,
      electricalCode: 'IEC',
      currency: 'EUR',
      climate: { designDryBulb_C: 33, designWetBulb_C: 23 },
      energyPrice_perMWh: 62,
      // The agreement with the plant upstream: a mine's supplies sit just below the 0.95 of usual tariffs.
      utility: { minPowerFactor: 0.9 },
    },
    buildings: doraBalteaBuildings(),
    placements: parts.placements,
    connections: parts.connections,
    scenarios: [],
    schedule: { start: '2027-01-11', workdaysPerWeek: 5, holidays: [...italianHolidays] },
    estimate: {
      currencyYear: 2025,
      rates: { USD: 0.92 },
      laborRate_perHour: 48,
      unitPrices: 'typical',
      removal: 'typical',
      risk: 'typical',
      indirects: {
        engineering_pct: 9,
        permits_pct: 2,
        overheadProfit_pct: 8,
        commissioning_pct: 2,
        contingency_pct: 15,
      },
    },
    waivers: [],
  }
}

/** Plant and grid feeds, two medium-voltage switchboards, five transformers and their boards. */
function placeSupply(parts: SiteParts): void {
  parts.place('CENTRALE', 'hydro-feed-15kv-8', null, [-13.5, 4.5], { label: 'Arrivo centrale idroelettrica' })
  parts.place('RETE', 'utility-15kv-8', null, [-13.5, 16], { label: 'Consegna rete 15 kV' })
  for (const [side, y] of [
    ['A', 8],
    ['B', 12],
  ] as const) {
    parts.place(`QMT-${side}`, 'mv-rmu-24kv', null, [-13.5, y], { rotation_deg: 90, label: `Quadro MT ${side}` })
    parts.feed('CENTRALE', `QMT-${side}`, { length_m: 15 })
    parts.feed('RETE', `QMT-${side}`, { length_m: 15, standby: true, transfer: 'manual' })
  }
  for (const n of count(5)) {
    const large = n <= 2 || n === SPARE
    const transformer = parts.place(`TR-${n}`, large ? 'tx-2500-400-iec' : 'tx-2000-400-iec', null, [-6, 1 + 3 * n], {
      rotation_deg: 270,
      label: n === SPARE ? `Trafo ${n} (riserva)` : `Trafo ${n}`,
    })
    // Four boards stand along the east wall, the spare one along the south wall.
    const board = parts.place(
      `QBT-${n}`,
      large ? 'lv-board-4000-400-iec' : 'lv-board-3200-400-iec',
      'SALA-A',
      n === SPARE ? [29.8, 1.6] : [36.4, 4 * n - 1],
      { rotation_deg: n === SPARE ? 180 : 270, label: n === SPARE ? `Quadro BT ${n} (riserva)` : `Quadro BT ${n}` },
    )
    parts.feed(`QMT-${n % 2 === 1 && n !== SPARE ? 'A' : 'B'}`, transformer, { length_m: 12 })
    parts.feed(transformer, board, { length_m: 50 })
  }
}

/** Hall A: six rows of air miners between the columns, behind filtered fan walls. */
function placeHallA(parts: SiteParts): void {
  for (const row of count(6)) {
    const name = `A-F${row}`
    const line = (row - 1) % AIR_ROWS_m.length
    const start_m = row <= AIR_ROWS_m.length ? 3 : 16
    for (const n of count(AIR_RACKS_PER_ROW)) {
      const rack = parts.place(
        `${name}-${twoDigits(n)}`,
        'mining-rack-20',
        'SALA-A',
        [start_m + (n - 0.5) * 1.2, AIR_ROWS_m[line]!],
        { row: name, ...(n === 1 ? { label: `Fila A${row}` } : {}) },
      )
      parts.feed(row <= 3 ? 'QBT-1' : 'QBT-2', rack)
    }
  }
  for (const n of count(4)) {
    const fans = parts.place(`VA-${n}`, 'filtered-fan-wall-6', 'SALA-A', [4 + (n - 1) * 6.5, 18.3], {
      label: `Parete ventilante A${n}`,
    })
    parts.feed(n % 2 === 1 ? 'QBT-1' : 'QBT-2', fans)
  }
}

/** Hall B: two rows of hydro miners on river water. */
function placeHallB(parts: SiteParts): void {
  for (const n of count(2)) {
    const exchanger = parts.place(`SC-${n}`, 'river-hx-3000', 'SALA-B', [54.9, n === 1 ? 7 : 12], {
      rotation_deg: 270,
      label: `Scambiatore acqua di fiume ${n}`,
    })
    parts.feed(`QBT-${n + 2}`, exchanger)
    const fans = parts.place(`VB-${n}`, 'filtered-fan-wall-6', 'SALA-B', [43 + (n - 1) * 7, 18.3], {
      label: `Parete ventilante B${n}`,
    })
    parts.feed(`QBT-${n + 2}`, fans)
  }
  for (const [i, y] of HYDRO_ROWS_m.entries()) {
    const name = `B-F${i + 1}`
    for (const n of count(HYDRO_RACKS_PER_ROW)) {
      const rack = parts.place(`${name}-${twoDigits(n)}`, 'mining-hydro-rack', 'SALA-B', [41 + (n - 0.5) * 0.6, y], {
        row: name,
        ...(n === 1 ? { label: `Fila B${i + 1}` } : {}),
      })
      parts.feed(`QBT-${i + 3}`, rack)
      for (const exchanger of ['SC-1', 'SC-2']) parts.cool(exchanger, rack)
    }
  }
}
