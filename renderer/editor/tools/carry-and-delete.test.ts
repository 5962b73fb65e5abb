import { describe, expect, it } from 'vitest'
import { getShortcut } from '../shortcuts'
import { editorFixture } from '../testing/editor-fixture'

const run = (fixture: ReturnType<typeof editorFixture>, id: string): void => getShortcut(id).run(fixture)

describe('G: the selection in hand', () => {
  it('follows the pointer without a button, and a click puts it down in one edit', () => {
    const fixture = editorFixture()
    const { click, tools, sample, store, placement, edits } = fixture
    click(10, 7)
    store.setState({ pointer: [10.2, 7.1] })
    run(fixture, 'move')
    tools.moved(sample(12.2, 8.1))
    expect(store.getState().interaction).toMatchObject({ type: 'moving', carried: true, ids: ['apart'] })
    expect(tools.busy).toBe(false)
    expect(edits).toEqual([])
    click(12.2, 8.1)
    expect(placement('apart').at).toEqual([12, 8])
    expect(edits).toHaveLength(1)
    expect(store.getState().interaction).toEqual({ type: 'idle' })
  })

  it('takes a typed distance before the pointer has moved, and Esc leaves everything', () => {
    const fixture = editorFixture()
    const { click, tools, store, placement, edits } = fixture
    click(10, 7)
    run(fixture, 'move')
    tools.key('2')
    expect(tools.key('Escape')).toBe(true)
    expect(store.getState().interaction).toEqual({ type: 'idle' })
    run(fixture, 'move')
    for (const key of ['1', ';', '2', 'Enter']) tools.key(key)
    expect(placement('apart').at).toEqual([11, 9])
    expect(edits).toHaveLength(1)
  })

  it('stays in hand where it may not stand', () => {
    const fixture = editorFixture()
    const { click, tools, sample, store, notices, edits } = fixture
    click(10, 7)
    store.setState({ pointer: [10, 7] })
    run(fixture, 'move')
    tools.moved(sample(15, 5))
    click(15, 5)
    expect(notices).toMatchObject([{ key: 'editor.refusals.column' }])
    expect(store.getState().interaction).toMatchObject({ type: 'moving', carried: true })
    expect(edits).toEqual([])
  })
})

describe('X: the tool that deletes', () => {
  it('takes what is clicked, a step each, and stays armed', () => {
    const fixture = editorFixture()
    const { click, store, edits } = fixture
    run(fixture, 'deleteTool')
    click(2, 2)
    click(3, 2)
    expect(store.getState().effective.placements.map((p) => p.id)).toEqual(['c', 'apart'])
    expect(edits).toHaveLength(2)
    expect(store.getState().interaction).toEqual({ type: 'deleting' })
    // The column beside all equipment.
    click(15, 5)
    expect(store.getState().effective.buildings[0]?.columns).toEqual([])
    click(18, 1)
    expect(edits).toHaveLength(3)
  })

  it('leaves what is locked, and says so', () => {
    const fixture = editorFixture()
    const { click, notices, store } = fixture
    click(10, 7)
    run(fixture, 'lock')
    run(fixture, 'deleteTool')
    click(10, 7)
    expect(store.getState().effective.placements).toHaveLength(4)
    expect(notices).toHaveLength(1)
  })
})
