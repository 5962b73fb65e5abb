import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { isStorage, storagePower_kW, synchronizedSwing } from '../electrical/power-swing'
import { placementsOf } from '../plan/placed-items'
import { exceeds } from '../supply/exceeds'

/** The swing of all GPUs of one training job at once, less what battery storage takes, within what the utility allows. */
export const loadStep = defineRule({
  id: 'power/load-step',
  severity: 'warning',
  watches: [
    'mission',
    'power',
    'item.attributes',
    'item.category',
    'item.load',
    'item.power',
    'site.utility',
    'item.id',
  ],
  standard: cite('utility-agreement'),
  quantities: { storage_kW: 'power' },
  parameters: { coincidence: { value: 1, unit: '', source: 'project-assumption' } },
  *check({ site, facts, index, parameters, finding }) {
    const limit = site.site.utility?.stepLimit_kW
    if (limit === undefined) return
    const { loads, sum_kW } = synchronizedSwing(facts)
    const storage_kW = storagePower_kW(placementsOf(index, isStorage))
    const value = Math.max(0, sum_kW * parameters.coincidence - storage_kW)
    if (exceeds(value, limit))
      yield finding({ subjects: loads, collective: true, value, limit, unit: 'kW', params: { storage_kW } })
  },
})
