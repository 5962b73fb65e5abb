import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/unserved-liquid'

const site = {
  items: {
    rack: { load: { design_kW: 120 }, heat: { liquidFraction: 0.85 } },
    cdu: { liquidCooling: { role: 'conduit' as const } },
  },
  placements: { cdu1: {}, rack1: {}, rack2: {} },
  connections: { 'cdu1~rack1': {} },
}
const dry = { live: false }

describe(RULE, () => {
  it('reports what must be cooled and is not, and an idle CDU as a warning', () => {
    const found = findingsOf(RULE, site, { liquid: { cdu1: dry, rack1: dry, rack2: dry } })
    expect(found.map((f) => [f.severity, f.subjects[0]])).toEqual([
      ['error', 'rack1'],
      ['error', 'rack2'],
      ['warning', 'cdu1'],
    ])
    expect(found[1]!.message).toContain('it has no coolant connection')
  })

  it('leaves a rack without power to the power rules, unless its pipe is missing too', () => {
    const facts = { power: { rack1: dry, rack2: dry }, liquid: { rack1: dry, rack2: dry } }
    expect(findingsOf(RULE, site, facts).map((f) => f.subjects[0])).toEqual(['rack2'])
  })

  it('is silent where the loop is live', () => {
    expect(findingsOf(RULE, site)).toEqual([])
  })
})
