import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/dew-point'

const hall = (fields: object, climate = { designDryBulb_C: 38, designWetBulb_C: 28 }) => ({
  site: { name: 'test', climate, altitude_m: 0 },
  hall: { air: 'conditioned', ...fields },
  items: { rack: { load: { design_kW: 100 }, heat: { liquidFraction: 0.9 } } },
  placements: { rack1: {}, rack2: {} },
})
const facts = { liquid: { rack1: { supply_C: 18 }, rack2: { supply_C: 25.5 } } }

describe(RULE, () => {
  it('keeps a margin above the stated dew point', () => {
    expect(findingsOf(RULE, hall({ dewPoint_C: 17 }), facts)).toMatchObject([
      { subjects: ['rack1'], value: 18, limit: 19, unit: 'C', params: { dewPoint_C: 17 } },
    ])
    expect(findingsOf(RULE, hall({ dewPoint_C: 15 }), facts)).toEqual([])
  })

  it('takes the outdoor dew point of the design day where outside air passes through', () => {
    const [finding] = findingsOf(RULE, hall({ air: 'once-through' }), facts)
    expect(finding!.subjects).toEqual(['rack1', 'rack2'])
    expect(finding!.params.dewPoint_C).toBeCloseTo(24.4, 0)
  })

  it('is silent where nobody knows the dew point', () => {
    expect(findingsOf(RULE, hall({}), facts)).toEqual([])
  })
})
