const grid = { category: 'utility-feed', power: { role: 'source', rating_kVA: 5000, voltage_V: 415 } }
export const board = {
  category: 'lv-switchboard',
  size_m: [1, 1, 2],
  clearance_m: { front: 1.2 },
  power: { role: 'conduit', rating_kW: 250, voltage_V: 415 },
}
export const rack = {
  category: 'asic-rack',
  size_m: [1, 1, 2],
  power: { role: 'load', voltage_V: 415 },
  load: { design_kW: 60 },
}
const ai = { ...rack, category: 'gpu-rack' }
export const fan = { category: 'exhaust-fan', size_m: [1, 1, 1], airCooling: { capacity_kW: 400 } }
export const dry = {
  category: 'dry-cooler',
  size_m: [2, 2, 2],
  liquidCooling: { role: 'sink', capacity_kW: 100, approach_K: 6, rejects: 'dry-bulb' },
}
export const cdu = {
  category: 'cdu',
  size_m: [1, 1, 2],
  liquidCooling: { role: 'conduit', capacity_kW: 500, approach_K: 4 },
}
export const wet = { ...ai, heat: { liquidFraction: 0.8, supplyMax_C: 50 } }
/** Products that the small sites of these tests are made of. */
export const items = { grid, board, rack, ai, fan, dry, cdu, wet }
