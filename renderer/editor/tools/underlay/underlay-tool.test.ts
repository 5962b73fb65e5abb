import { describe, expect, it } from 'vitest'
import { addUnderlay } from '../../../../src/commands/underlays/add-underlay'
import { editorFixture } from '../../testing/editor-fixture'
import type { UnderlayTask } from './underlay-points'

/** A floor with a drawing of one line, from 30, 0 to 40, 0, and a task in hand. */
function withTask(task: UnderlayTask) {
  const fixture = editorFixture()
  const { store } = fixture
  const { edit, id } = addUnderlay(store.getState().document, {
    kind: 'drawing',
    at: [35, 5],
    size_m: [10, 10],
    layers: [{ name: 'AXES', lines: [[0, 0, 1, 0]] }],
  })
  store.getState().dispatch(edit)
  fixture.edits.length = 0
  store.getState().setInteraction({ type: 'underlay-points', underlay: id, task, points: [], next: null })
  const underlay = () => store.getState().document.underlays![0]!
  const point = (x: number, y: number, alt = false) => {
    fixture.tools.moved(fixture.sample(x, y, { alt }))
    fixture.click(x, y, { alt })
  }
  return { ...fixture, underlay, point }
}

describe('two points on an underlay', () => {
  it('move it, caught by the ends of its lines, as one step', () => {
    const { point, edits, underlay, store } = withTask('move')
    point(30.05, 0.05)
    expect(edits).toEqual([])
    expect(store.getState().interaction).toMatchObject({ points: [[30, 0]] })
    point(33, 4, true)
    expect(edits.map((e) => e.params?.verb)).toEqual(['move'])
    expect(underlay().at).toEqual([38, 9])
    expect(store.getState().interaction).toEqual({ type: 'idle' })
    store.getState().undo()
    expect(underlay().at).toEqual([35, 5])
  })

  it('wait for the length where they scale, and write nothing', () => {
    const { point, edits, store } = withTask('scale')
    point(30.05, 0.05)
    point(39.95, 0.05)
    const points = [
      [30, 0],
      [40, 0],
    ]
    expect(store.getState().interaction).toMatchObject({ type: 'underlay-points', points, next: null })
    point(35, 5)
    expect(store.getState().interaction).toMatchObject({ points })
    expect(edits).toEqual([])
  })

  it('are not caught by layers that are hidden', () => {
    const { point, store } = withTask('scale')
    store.getState().setLayer('underlays', false)
    point(30.05, 0.05)
    expect(store.getState().interaction).toMatchObject({ points: [[30.05, 0.05]] })
  })

  it('are taken back one by one with Escape', () => {
    const { point, tools, store } = withTask('scale')
    point(30, 0)
    point(40, 0)
    expect(tools.cancel()).toBe(true)
    expect(store.getState().interaction).toMatchObject({ points: [[30, 0]] })
    expect(tools.cancel()).toBe(true)
    expect(tools.cancel()).toBe(false)
  })

  it('need to be two', () => {
    const { point, edits } = withTask('straighten')
    point(30, 0)
    point(30, 0)
    expect(edits).toEqual([])
    point(39, 1, true)
    expect(edits.map((e) => e.params?.verb)).toEqual(['rotate'])
  })
})
