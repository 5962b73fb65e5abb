import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'space/clearance'

type At = [number, number]
const row = (b: object, a: object = {}, building: object = {}) => ({
  items: {
    rack: {
      size_m: [0.6, 1, 2] as [number, number, number],
      clearance_m: { front: 1.2, rear: 1.2, left: 0, right: 0.5 },
    },
    box: { size_m: [1, 1, 1] as [number, number, number] },
  },
  placements: { rack1: { at: [10, 10] as At, mission: 'ai' as const, ...a }, box1: { at: [20, 10] as At, ...b } },
  building,
})

describe(RULE, () => {
  it('reports what stands before the front, and the distance it leaves', () => {
    const found = findingsOf(RULE, row({ at: [10, 8] }))
    expect(found).toMatchObject([
      { severity: 'warning', subjects: ['rack1', 'box1'], limit: 1.2, params: { face: 'front' } },
    ])
    expect(found[0]!.value).toBeCloseTo(1, 9)
  })

  it.each([
    ['rear', [10, 12]],
    ['right', [11.2, 10]],
  ] as const)('knows the %s', (face, at) => {
    expect(findingsOf(RULE, row({ at }))).toMatchObject([{ params: { face } }])
  })

  it('turns with the item', () => {
    expect(findingsOf(RULE, row({ at: [12, 10] }, { rotation_deg: 90 }))).toMatchObject([{ params: { face: 'front' } }])
  })

  it('passes at the distance, and where neighbours touch on a side without clearance', () => {
    expect(findingsOf(RULE, row({ at: [10, 7.8] }))).toEqual([])
    expect(findingsOf(RULE, row({ at: [9.2, 10] }))).toEqual([])
  })

  it('sees walls and columns', () => {
    const found = findingsOf(RULE, row({}, { at: [10, 1.5] }))
    expect(found).toMatchObject([{ subjects: ['rack1'], params: { kind: 'wall', face: 'front' } }])
    expect(found[0]!.value).toBeCloseTo(1, 9)
    const columns = { columns: [{ at: [10, 9], size_m: [0.2, 0.2] }] }
    expect(findingsOf(RULE, row({}, {}, columns))).toMatchObject([{ params: { kind: 'column' } }])
  })

  it('leaves a wall beside the item alone', () => {
    expect(findingsOf(RULE, row({}, { at: [0.3, 10] }))).toEqual([])
  })

  it('lets a running mine stand as it stands', () => {
    expect(findingsOf(RULE, row({ at: [10, 8] }, { mission: 'mining' }))).toEqual([])
  })
})
