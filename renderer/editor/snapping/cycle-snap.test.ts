import { describe, expect, it } from 'vitest'
import { ModifierTaps } from '../keys/modifier-taps'
import { editorFixture } from '../testing/editor-fixture'
import { nextSnapMode, nextStep, snapChoice } from './cycle-snap'

describe('snap modes', () => {
  it('go round for equipment and for points, each by itself', () => {
    const { store } = editorFixture()
    nextSnapMode(store.getState())
    expect(store.getState()).toMatchObject({ itemSnapMode: 'grid', snapMode: 'lines' })
    store.getState().setInteraction({ type: 'measuring', points: [], next: null })
    nextSnapMode(store.getState())
    nextSnapMode(store.getState())
    expect(snapChoice(store.getState()).mode).toBe('angles')
    expect(store.getState().itemSnapMode).toBe('grid')
  })

  it('step from the finest to the widest and round again, in the units of the screen', () => {
    const { store } = editorFixture()
    const seen: number[] = []
    for (let i = 0; i < 6; i++) {
      nextStep(store.getState())
      seen.push(store.getState().snap_m)
    }
    expect(seen).toEqual([0.05, 0.1, 0.25, 0.5, 0.6, 0.05])
    nextStep({ ...store.getState(), preferences: { units: 'imperial', language: 'en' } })
    expect(store.getState().snap_m).toBeCloseTo(0.1524)
  })
})

describe('ModifierTaps', () => {
  const taps = () => {
    const tapped: string[] = []
    return { tapped, keys: new ModifierTaps((key) => tapped.push(key)) }
  }

  it('counts a modifier pressed and let go of alone', () => {
    const { tapped, keys } = taps()
    keys.pressed('Shift', 0, false)
    keys.released('Shift', 90)
    keys.pressed('Control', 200, false)
    keys.released('Control', 260)
    expect(tapped).toEqual(['Shift', 'Control'])
  })

  it('does not count one that was held, used with another key, or with the pointer', () => {
    const { tapped, keys } = taps()
    keys.pressed('Shift', 0, false)
    keys.released('Shift', 900)
    keys.pressed('Shift', 1000, false)
    keys.pressed('A', 1050, false)
    keys.released('A', 1080)
    keys.released('Shift', 1100)
    keys.pressed('Control', 2000, false)
    keys.interrupt()
    keys.released('Control', 2100)
    expect(tapped).toEqual([])
  })
})
