import { describe, expect, it } from 'vitest'
import { rectangleOutline } from '../../../geometry/outline'
import { findingsOf } from '../testing/build-facts'

const RULE = 'space/door'

const item = (size_m: [number, number, number], status: 'new' | 'existing' = 'new', openings?: object[]) => ({
  items: { skid: { size_m } },
  placements: { skid1: { status } },
  building: openings ? { openings } : {},
})

describe(RULE, () => {
  it('reports a new item too high or too wide for every door', () => {
    expect(findingsOf(RULE, item([2, 2, 3.2]))).toMatchObject([
      { severity: 'warning', value: 3.2, limit: 3, params: { side: 'height' } },
    ])
    expect(findingsOf(RULE, item([4, 3.5, 2]))).toMatchObject([{ value: 3.5, limit: 3, params: { side: 'width' } }])
  })

  it('turns the narrow side to the door', () => {
    expect(findingsOf(RULE, item([8, 2.5, 2.9]))).toEqual([])
  })

  it('takes the best of several doors', () => {
    const two = [
      { kind: 'door', at: [0, 5], width_m: 1, height_m: 2 },
      { kind: 'dock-door', at: [0, 10], width_m: 4, height_m: 4 },
    ]
    expect(findingsOf(RULE, item([4, 3.5, 3.5], 'new', two))).toEqual([])
    expect(findingsOf(RULE, item([4, 3.5, 4.5], 'new', two))).toMatchObject([{ limit: 4 }])
  })

  it('does not ask how what is inside came in', () => {
    expect(findingsOf(RULE, item([2, 2, 3.2], 'existing'))).toEqual([])
  })

  it('goes by the doors of its own storey', () => {
    const up = {
      id: 'up',
      elevation_m: 5,
      outline: rectangleOutline([0, 0], [9, 9]),
    }
    const openings = [
      { kind: 'dock-door', at: [0, 5], width_m: 4, height_m: 4 },
      { kind: 'door', at: [0, 8], width_m: 1, height_m: 2, elevation_m: 5 },
    ]
    const of = (hall: string) => ({
      ...item([2, 2, 3.2], 'new', openings),
      moreHalls: [up],
      placements: { skid1: { status: 'new' as const, hall } },
    })
    expect(findingsOf(RULE, of('H1'))).toEqual([])
    expect(findingsOf(RULE, of('up'))).toMatchObject([{ limit: 2, params: { side: 'height' } }])
  })
})
