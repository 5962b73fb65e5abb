import { describe, expect, it } from 'vitest'
import { buildSite } from '../../engine/rules/testing/build-site'
import { rectangleOutline } from '../../geometry/outline'
import { type RunEnd, unroutedLength_m } from './unrouted-length'

const upper = {
  id: 'upper',
  elevation_m: 6,
  outline: rectangleOutline([0, 0], [20, 20]),
}
const site = buildSite({ moreHalls: [upper] })

describe('unroutedLength_m', () => {
  it('goes along the axes of the plan', () => {
    expect(unroutedLength_m(site, { at: [0, 0], hall: null }, { at: [3, 4.04], hall: 'H1' })).toBe(7)
  })

  it('goes up to another storey and down again alike', () => {
    const below: RunEnd = { at: [0, 0], hall: 'H1' }
    const above: RunEnd = { at: [3, 4], hall: 'upper' }
    expect(unroutedLength_m(site, below, above)).toBe(13)
    expect(unroutedLength_m(site, above, below)).toBe(13)
  })
})
