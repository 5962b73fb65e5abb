import { describe, expect, it } from 'vitest'
import type { Cascade } from '../../../src/engine/redundancy/cascade'
import { takeOut } from '../../../src/engine/take-out/take-out'
import { emptyCheck, sampleSite } from '../testing/sample-site'
import { outageLook } from './take-out-look'

const site = sampleSite({ rows: 2, racksPerRow: 5, buildings: 1 })
const held = { type: 'taking-out', out: ['TX-1-1'], result: takeOut(site, ['TX-1-1']), cascade: null, step: 0 } as const

describe('outageLook', () => {
  it('knows what went dark behind the outage, plant and loads', () => {
    const look = outageLook(held, emptyCheck)
    expect([...look.dark]).toEqual(expect.arrayContaining(['LV-1-1', 'H1-R01-1', 'H1-R01-5']))
    expect(look.dark.has('LV-1-2')).toBe(false)
    expect(look.unserved).toContain('H1-R01-1')
  })

  it('does not call dark what had no supply before', () => {
    const node = { live: false, out_kW: 0, out_kVA: 0, in_kW: 0, limit: null, limitUnit: null, utilisation: null }
    const before = { ...emptyCheck, power: { nodes: { 'LV-1-1': node } } }
    expect(outageLook(held, before).dark.has('LV-1-1')).toBe(false)
  })

  it('follows the cascade round by round', () => {
    const over = (id: string) => ({ id, network: 'power', value: 130, limit: 100, unit: 'kW' }) as const
    const cascade: Cascade = {
      out: ['TX-1-1'],
      threshold: 1.3,
      tripped: ['LV-1-2'],
      steps: [
        { tripped: [], unserved: ['H1-R01-1'], unserved_kW: 42, overloads: [over('LV-1-2')] },
        { tripped: ['LV-1-2'], unserved: ['H1-R01-1', 'H1-R02-1'], unserved_kW: 84, overloads: [] },
      ],
    }
    const look = outageLook({ ...held, cascade, step: 1 }, emptyCheck)
    expect([...look.tripped]).toEqual(['LV-1-2'])
    expect(look.unserved_kW).toBe(84)
    expect(look.over).toEqual([])
  })
})
