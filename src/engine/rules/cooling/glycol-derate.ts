import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { exceeds } from '../supply/exceeds'
import { glycolCapacity } from '../supply/propylene-glycol'

/** Glycol carries less heat than water: a cooler rated on water loses capacity once its loop is filled with it. */
export const glycolDerate = defineRule({
  id: 'cooling/glycol-derate',
  severity: 'warning',
  parts: 'placement',
  watches: ['liquid', 'item.liquidCooling'],
  about: (item) => item.liquidCooling !== undefined,
  standard: cite('johnson-glycol'),
  quantities: { rating_kW: 'power' },
  *check({ site, facts, finding }) {
    for (const { id, definition } of site.placements) {
      const { role, glycol, capacity_kW } = definition.liquidCooling ?? {}
      const node = facts.liquid[id]
      if (role !== 'sink' || !glycol || capacity_kW === undefined || !node?.live) continue
      const limit = capacity_kW * glycolCapacity(glycol)
      // Beyond the rating itself cooling/liquid-capacity says so.
      if (!exceeds(node.out_kW, limit) || exceeds(node.out_kW, capacity_kW)) continue
      const params = { rating_kW: capacity_kW, glycol }
      yield finding({ subjects: [id], value: node.out_kW, limit, unit: 'kW', params })
    }
  },
})
