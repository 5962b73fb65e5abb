import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { createStateReader } from './state-reader'

interface State {
  readonly which: 'left' | 'right'
  readonly left: number
  readonly right: number
}
const storeOf = (state: State) => createStore<State>()(() => state)
const start: State = { which: 'left', left: 1, right: 2 }

describe('createStateReader', () => {
  it('asks again only where a field that was read has changed', () => {
    const store = storeOf(start)
    const reader = createStateReader(store)
    let asked = 0
    const selector = (s: State) => {
      asked++
      return { value: s[s.which] }
    }
    const first = reader.read(selector)
    store.setState({ right: 7 })
    expect(reader.read(selector)).toBe(first)
    expect(asked).toBe(1)
    store.setState({ left: 5 })
    expect(reader.read(selector)).toEqual({ value: 5 })
  })

  it('follows a selector that reads other fields than before', () => {
    const store = storeOf(start)
    const reader = createStateReader(store)
    const selector = (s: State) => s[s.which]
    let told = 0
    reader.read(selector)
    const stop = reader.subscribe(() => {
      told++
      reader.read(selector)
    })
    store.setState({ which: 'right' })
    store.setState({ left: 9 })
    expect(told).toBe(1)
    store.setState({ right: 9 })
    expect(told).toBe(2)
    stop()
    store.setState({ right: 10 })
    expect(told).toBe(2)
  })

  it('takes a copy of the state, or a look for a field, as reading it', () => {
    const store = storeOf(start)
    const reader = createStateReader(store)
    const copied = (s: State) => ({ ...s }).right
    expect(reader.read(copied)).toBe(2)
    store.setState({ right: 3 })
    expect(reader.read(copied)).toBe(3)
    expect(reader.read((s) => 'left' in s)).toBe(true)
  })

  it('says what the selector says of the state itself, and tells of every change of it', () => {
    const selectors: readonly ((s: State) => unknown)[] = [
      (s) => s.left,
      (s) => s.left + s.right,
      (s) => (s.which === 'left' ? s.left : null),
      (s) => s[s.which],
      () => 0,
    ]
    const change = fc.oneof(
      fc.record({ which: fc.constantFrom('left' as const, 'right' as const) }),
      fc.record({ left: fc.nat(2) }),
      fc.record({ right: fc.nat(2) }),
    )
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const store = storeOf(start)
        const seen = selectors.map((selector) => {
          const reader = createStateReader(store)
          const shown = { value: reader.read(selector) }
          reader.subscribe(() => {
            shown.value = reader.read(selector)
          })
          return shown
        })
        for (const c of changes) {
          store.setState(c)
          expect(seen.map((s) => s.value)).toEqual(selectors.map((selector) => selector(store.getState())))
        }
      }),
    )
  })
})
