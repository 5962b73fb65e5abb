import { describe, expect, it } from 'vitest'
import productivity from '../../../resources/cost/productivity.json'
import risk from '../../../resources/cost/risk-drivers.json'
import unitRates from '../../../resources/cost/unit-rates.json'
import estimateEn from '../../../resources/locales/en/estimate.json'
import scheduleEn from '../../../resources/locales/en/schedule.json'
import estimateIt from '../../../resources/locales/it/estimate.json'
import scheduleIt from '../../../resources/locales/it/schedule.json'

/** Path of every text with its placeholders. */
const texts = (tree: object, path = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [`${path}${key} ${(value.match(/\{\w+\}/g) ?? []).sort().join()}`]
      : texts(value as object, `${path}${key}.`),
  )

describe('texts of money and time', () => {
  it.each([
    ['estimate', estimateEn, estimateIt],
    ['schedule', scheduleEn, scheduleIt],
  ])('%s: Italian has every text and placeholder of the English', (_, english, italian) => {
    expect(texts(english).length).toBeGreaterThan(30)
    expect(texts(italian)).toEqual(texts(english))
  })

  it('name every step of the plan, every run and every shipped risk event', () => {
    for (const work of Object.keys(productivity.work))
      expect(scheduleEn.activities).toHaveProperty(work.replace(':', '-'))
    for (const medium of Object.keys(unitRates.perM)) expect(estimateEn.lines).toHaveProperty(medium)
    for (const event of risk.events) expect(estimateEn.drivers).toHaveProperty(event.id)
  })

  it('ship every cost figure with its source, and every range in order', () => {
    const figures = [...Object.values(unitRates.perM), risk.labor, risk.currency, risk.market]
    for (const { low, base, high, source } of figures) {
      expect(low <= base && base <= high).toBe(true)
      expect(source.title).not.toBe('')
    }
    for (const { probability, impact_pct, source } of risk.events) {
      expect(probability > 0 && probability < 1).toBe(true)
      expect(impact_pct.low <= impact_pct.base && impact_pct.base <= impact_pct.high).toBe(true)
      expect(source.title).not.toBe('')
    }
    for (const { spread } of Object.values(productivity.work)) expect(spread[0]! <= 1 && spread[1]! >= 1).toBe(true)
  })
})
