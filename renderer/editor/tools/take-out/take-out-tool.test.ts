import { describe, expect, it } from 'vitest'
import { dispatchKey } from '../../dispatch-key'
import { editorFixture } from '../../testing/editor-fixture'
import { nextOut } from './take-out-tool'

describe('nextOut', () => {
  it.each([
    [[], 'a', false, ['a']],
    [['a'], 'b', false, ['b']],
    [['a'], 'b', true, ['a', 'b']],
    [['a', 'b'], 'b', true, ['a']],
    [['a'], 'a', false, []],
    [['a', 'b'], 'a', false, ['a']],
    [['a'], null, false, []],
    [['a'], null, true, ['a']],
  ] as const)('%j, click on %s, more %s: %j', (out, hit, more, next) => {
    expect(nextOut(out, hit, more)).toEqual(next)
  })
})

describe('taking out', () => {
  it('begins with the selection, follows clicks, ends with Escape and writes nothing', () => {
    const { store, tools, sample, edits, placement } = editorFixture()
    const press = (key: string) =>
      dispatchKey(
        {
          key,
          code: key.length === 1 ? `Key${key.toUpperCase()}` : key,
          ctrlKey: false,
          metaKey: false,
          altKey: false,
          shiftKey: false,
          repeat: false,
          defaultPrevented: false,
          target: null,
          preventDefault() {},
        },
        { store },
        true,
      )
    store.getState().select(['a'])
    press('o')
    expect(store.getState().interaction).toMatchObject({ type: 'taking-out', out: ['a'] })
    const [x, y] = placement('apart').at
    tools.pressed(sample(x, y, { ctrl: true }))
    tools.released(sample(x, y, { ctrl: true }))
    expect(store.getState().interaction).toMatchObject({ out: ['a', 'apart'] })
    expect([...store.getState().selection]).toEqual(['a'])
    press('Escape')
    expect(store.getState().interaction.type).toBe('idle')
    expect(edits).toEqual([])
  })
})
