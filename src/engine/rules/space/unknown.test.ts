import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'space/unknown'

const hall = (fields: object, status: 'new' | 'existing' = 'new', building: object = {}) => ({
  placements: { rack1: { status }, rack2: { mission: 'mining' as const } },
  hall: fields,
  building,
})

describe(RULE, () => {
  it('names the figures that a hall with new equipment lacks', () => {
    const found = findingsOf(
      RULE,
      hall({ floorLoad_kPa: undefined, clearHeight_m: undefined }, 'new', { openings: [] }),
    )
    expect(found).toMatchObject([
      {
        severity: 'warning',
        subjects: ['rack1'],
        value: null,
        params: { figures: 'floorLoad_kPa, clearHeight_m, openings' },
      },
    ])
    expect(found[0]!.message).toContain('its allowed floor load, its clear height and a door')
    const [doors] = findingsOf(RULE, hall({}, 'new', { openings: [] }))
    expect(doors!.message).toContain('lacks a door with width and height: floor')
  })

  it('is silent where all is known, or nothing new stands there', () => {
    expect(findingsOf(RULE, hall({}))).toEqual([])
    expect(findingsOf(RULE, hall({ floorLoad_kPa: undefined }, 'existing'))).toEqual([])
    expect(findingsOf(RULE, hall({ floorLoad_kPa: undefined }, 'new', { floorLoad_kPa: 10 }))).toEqual([])
  })
})
