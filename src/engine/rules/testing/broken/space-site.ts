import type { BrokenSite } from './broken-site'

const square = (x: number, y: number, side_m: number): [number, number][] => [
  [x, y],
  [x + side_m, y],
  [x + side_m, y + side_m],
  [x, y + side_m],
]

/** Breaks the space rules that the first site leaves whole. */
export const spaceBroken: BrokenSite = {
  site: {
    site: { name: 'Cramped', electricalCode: 'NEC' },
    hall: { name: 'Hall 1', floorLoad_kPa: 15, pointLoad_kN: 2 },
    building: { name: 'Mill', walls: [{ from: [30, 0], to: [30, 6], thickness_m: 0.2 }] },
    moreHalls: [{ id: 'H2', name: 'Far hall', outline: square(100, 0, 20), floorLoad_kPa: 15 }],
    areas: [
      { id: 'out', kind: 'egress', name: 'West way out', outline: square(0, 14, 3) },
      { id: 'fence', kind: 'fence', outline: square(-60, -60, 50) },
      { id: 'pad', kind: 'pad', outline: square(-40, -40, 5) },
    ],
    items: {
      rack: { category: 'gpu-rack', size_m: [0.6, 1.2, 2.3], mass_kg: 1090, heat: { volume_l: 34 } },
      board: { size_m: [3, 1, 2], power: { role: 'conduit', voltage_V: 480, rating_A: 4000 } },
      box: { size_m: [1, 1, 1] },
      battery: { name: 'Li-ion cabinet', category: 'battery', size_m: [0.6, 0.6, 2], attributes: { energy_kWh: 34 } },
      generator: { category: 'generator', size_m: [3, 11, 4] },
      cooler: {
        category: 'dry-cooler',
        size_m: [2, 6, 2.5],
        liquidCooling: { role: 'sink', capacity_kW: 1000, rejects: 'dry-bulb', approach_K: 7 },
      },
      crate: { size_m: [1, 1, 2], mass_kg: 900, delivery: { size_m: [1.2, 1.2, 7], mass_kg: 4000 } },
      slab: { size_m: [1, 19.8, 1] },
    },
    placements: {
      rack1: { at: [10, 5], status: 'new', mission: 'ai', row: 'R1' },
      rack2: { at: [10, 3], status: 'new', mission: 'ai', row: 'R2', rotation_deg: 180 },
      rack3: { at: [110, 10], hall: 'H2', status: 'new', mission: 'ai' },
      board1: { at: [20, 10], status: 'new' },
      box1: { at: [22.1, 9] },
      box2: { at: [30, 3] },
      box3: { at: [1, 15] },
      box5: { at: [20, 7.8] },
      box4: { at: [0.5, 9.5], status: 'new' },
      battery1: { at: [15, 0.5], status: 'new' },
      battery2: { at: [16, 0.5], status: 'new' },
      generator1: { at: [-3, 5], hall: null, status: 'new' },
      cooler1: { at: [-8, 5], hall: null, status: 'new' },
      cooler2: { at: [-11, 5], hall: null, status: 'new' },
      crate1: { at: [38, 15], status: 'new' },
      slab1: { at: [35, 10] },
    },
    connections: { 'board1>rack2': { level_m: 2, path: [[10, 10]] } },
  },
  facts: {},
}
