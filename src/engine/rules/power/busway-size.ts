import type { Item } from '../../../model/item'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { lineCurrent_A } from '../electrical/line-current'
import { outputVoltage } from '../electrical/output-voltage'
import { worstLoading } from '../electrical/worst-loading'
import { placementsOf } from '../plan/placed-items'
import { exceeds } from '../supply/exceeds'

/**
 * A conduit with a rated current carries no more than that at the voltage it is fed with: a busway rated in kVA at one
 * voltage carries less at a lower one. Where its rating in kW or kVA is exceeded already, `power/overload` says so.
 */
export const buswaySize = defineRule({
  id: 'power/busway-size',
  severity: 'error',
  watches: ['power', 'connection.from', 'connection.standby', 'item.category', 'item.power', 'item.id'],
  standard: cite('maker'),
  quantities: { rating: 'current' },
  *check({ facts, index, finding }) {
    const voltageOf = outputVoltage(index)
    for (const { id, definition } of placementsOf(index, isRatedByCurrent)) {
      const power = definition.power!
      const node = facts.power[id]
      if (!node?.live) continue
      const voltage_V = actualVoltage(id, power.voltage_V)
      if (voltage_V === undefined) continue
      const factor = power.continuousFactor ?? 1
      const value = lineCurrent_A(node.out_kVA, voltage_V)
      const limit = power.rating_A! * factor
      const byRating = worstLoading(definition, node, factor)
      if (!exceeds(value, limit * (1 + NAMEPLATE_ROUNDING)) || (byRating && exceeds(byRating.value, byRating.limit)))
        continue
      yield finding({ subjects: [id], value, limit, unit: 'A', params: { rating: power.rating_A!, factor } })
    }

    /** What feeds it where that states the same level of voltage; a part that changes the voltage has its own. */
    function actualVoltage(id: string, stated_V: number | undefined): number | undefined {
      const feed = (index.powerInto.get(id) ?? []).find((c) => !c.standby)
      const fed_V = feed && voltageOf(feed.from)
      if (stated_V === undefined) return fed_V
      return fed_V !== undefined && Math.abs(fed_V / stated_V - 1) <= SAME_LEVEL ? fed_V : stated_V
    }
  },
})

const isRatedByCurrent = ({ power }: Item): boolean => power?.role === 'conduit' && power.rating_A !== undefined

/** Ratings in kVA are rounded on a nameplate; the current they stand for may differ by this share. */
const NAMEPLATE_ROUNDING = 0.002
/** 400 V feeding 415 V equipment is one level of voltage, 480 V is not (IEC 60038: ±10 %). */
const SAME_LEVEL = 0.1
