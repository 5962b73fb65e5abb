import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../engine/rules/testing/build-facts'
import { draftWaiver } from './draft-waiver'

const site = {
  items: { rack: { size_m: [0.6, 1.2, 2.2], mass_kg: 1629 } },
  placements: { rack1: {}, rack2: {} },
}
const overfull = (waivers: ReturnType<typeof draftWaiver>[] = [], more = {}) =>
  findingsOf('space/floor-load', { ...site, placements: { ...site.placements, ...more }, waivers })

describe('draftWaiver', () => {
  const [finding] = overfull()
  const said = { reason: 'plates under the feet', author: 'A. Rossi', scenario: null }

  it.each(['finding', 'object', 'site'] as const)('accepts the finding in scope %s', (scope) => {
    const waiver = draftWaiver(finding!, { ...said, scope })
    expect(waiver).toMatchObject({ rule: 'space/floor-load', author: 'A. Rossi', value: finding!.value })
    expect(overfull([waiver])).toMatchObject([{ waived: true }])
  })

  it('accepts in a hall', () => {
    expect(overfull([draftWaiver(finding!, { ...said, scope: 'hall', hall: 'H1' })])).toMatchObject([{ waived: true }])
    expect(overfull([draftWaiver(finding!, { ...said, scope: 'hall', hall: 'H2' })])).toMatchObject([{ waived: false }])
  })

  it('keeps accepting a finding about all of a kind when one more joins', () => {
    const waiver = draftWaiver(finding!, { ...said, scope: 'finding' })
    expect(overfull([waiver], { rack3: {} })).toMatchObject([{ waived: true, subjects: ['rack1', 'rack2', 'rack3'] }])
  })
})
