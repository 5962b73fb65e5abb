import { describe, expect, it } from 'vitest'
import { mergeSteps } from './merge-steps'

const rack = (id: string) => ({ id, item: 'rack', hall: null, at: [0, 0] as [number, number] }) as never

describe('mergeSteps', () => {
  it('keeps additions in order and lays later fields over earlier ones', () => {
    const merged = mergeSteps([
      { delta: { addPlacements: [rack('a')], changePlacements: { x: { label: 'one', phase: '1' } } } },
      { delta: { addPlacements: [rack('b')], removeConnections: ['k'], changePlacements: { x: { label: 'two' } } } },
    ])
    expect(merged).toEqual({
      addPlacements: [rack('a'), rack('b')],
      removeConnections: ['k'],
      changePlacements: { x: { label: 'two', phase: '1' } },
    })
  })

  it('of nothing is nothing', () => {
    expect(mergeSteps([])).toEqual({})
  })
})
