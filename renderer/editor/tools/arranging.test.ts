import { describe, expect, it } from 'vitest'
import { copyClip } from '../../../src/commands/arrange/clip'
import { holdClip, selectionText } from '../clipboard/clip-in-hand'
import { editContext } from '../editor-store'
import { getShortcut } from '../shortcuts'
import { editorFixture } from '../testing/editor-fixture'
import { fillHall, largestArray } from './array/fill-hall'
import { changeArray, firstSpec, startArray } from './array/start-array'

type Fixture = ReturnType<typeof editorFixture>
const interaction = ({ store }: Fixture) => store.getState().interaction
const run = ({ store }: Fixture, id: string) => {
  const command = getShortcut(id)
  expect(command.enabled({ store }), id).toBe(true)
  command.run({ store })
}

describe('an array in hand', () => {
  it('follows the pointer, counts its places and is put down as one edit with a row each', () => {
    const f = editorFixture()
    f.store.getState().setInteraction({ type: 'placing', item: 'rack', ghost: [], rotation_deg: 0, refusal: null })
    run(f, 'array')
    changeArray(f.store.getState(), { spec: { ...firstSpec, rows: 2, columns: 3 } })
    f.tools.moved(f.sample(6, 5))
    expect(interaction(f)).toMatchObject({ type: 'arraying', refusal: null, ghost: { length: 6 } })
    f.click(6, 5)
    expect(f.edits).toHaveLength(1)
    expect(f.store.getState().effective.placements).toHaveLength(10)
    const rows = f.selected().map((id) => f.placement(id).row)
    expect(new Set(rows).size).toBe(2)
    expect(interaction(f)).toEqual({ type: 'idle' })
  })

  it('continues the selected rack: it stays, and its row goes on', () => {
    const f = editorFixture()
    f.store.getState().select(['c'])
    run(f, 'array')
    changeArray(f.store.getState(), { spec: { ...firstSpec, rows: 1, columns: 3 } })
    f.tools.moved(f.sample(12, 8))
    expect(interaction(f)).toMatchObject({ at: [4, 2], ghost: [{ at: [4.6, 2] }, { at: [5.2, 2] }] })
    expect(f.tools.key('Enter')).toBe(true)
    expect(f.selected()).toHaveLength(3)
    expect(f.selected().every((id) => f.placement(id).row === 'R1')).toBe(true)
    expect(f.placement('c').at).toEqual([4, 2])
  })

  it('is refused over a rack, or leaves that place out where asked to', () => {
    const f = editorFixture()
    f.store.getState().select(['a'])
    startArray(f.store.getState())
    changeArray(f.store.getState(), { spec: { ...firstSpec, rows: 1, columns: 4 } })
    expect(interaction(f)).toMatchObject({ refusal: { code: 'overlap' } })
    f.tools.key('Enter')
    expect(f.edits).toEqual([])
    changeArray(f.store.getState(), { skipTaken: true })
    // Racks stand at 3 and 4 m: places at 2.6, 3.2 and 3.8 m all reach into them.
    expect(interaction(f)).toMatchObject({ refusal: { code: 'no-room' }, skipped: 3 })
  })

  it('fills a hall within its walls, around its column, with the aisle free along the walls', () => {
    const f = editorFixture()
    f.store.getState().setInteraction({ type: 'placing', item: 'rack', ghost: [], rotation_deg: 0, refusal: null })
    startArray(f.store.getState())
    f.tools.moved(f.sample(6, 5))
    fillHall(f.store.getState())
    const now = interaction(f)
    if (now.type !== 'arraying') throw new Error('no array in hand')
    expect(now.spec).toMatchObject({ rows: 3, columns: 29 })
    expect(now.skipped).toBeGreaterThan(0)
    expect(now.ghost.length + now.skipped).toBe(87)
    for (const { at } of now.ghost) {
      expect(at[0]).toBeGreaterThanOrEqual(1.2 + 0.3 - 1e-6)
      expect(at[1]).toBeLessThanOrEqual(10 - 1.2 - 0.6 + 1e-6)
    }
  })

  it('has at least one place however small the room', () => {
    expect(largestArray(firstSpec, 0.6, 1.2, 0.5, 0.5)).toMatchObject({ rows: 1, columns: 1 })
  })
})

describe('a copy in hand', () => {
  it('is put down once by a click, turned by R, and selected', () => {
    const f = editorFixture()
    f.store.getState().select(['a', 'b'])
    expect(holdClip(f.store.getState(), selectionText(f.store.getState())!)).toBe(true)
    f.tools.moved(f.sample(8, 8))
    run(f, 'rotate')
    expect(interaction(f)).toMatchObject({ ghost: [{ rotation_deg: 90 }, { rotation_deg: 90 }] })
    f.click(8, 8)
    expect(f.edits).toHaveLength(1)
    expect(f.selected()).toHaveLength(2)
    expect(f.selected().map((id) => f.placement(id).rotation_deg)).toEqual([90, 90])
    expect(interaction(f)).toEqual({ type: 'idle' })
  })

  it('is not taken from other text, nor where a product is known to nobody', () => {
    const f = editorFixture()
    expect(holdClip(f.store.getState(), 'hello')).toBe(false)
    const clip = copyClip(editContext(f.store.getState()), ['a'])!
    const strange = { ...clip, placements: [{ ...clip.placements[0], item: 'nobody-knows' }] }
    expect(holdClip(f.store.getState(), JSON.stringify(strange))).toBe(false)
    expect(interaction(f)).toEqual({ type: 'idle' })
  })
})

describe('typing while placing', () => {
  const armed = () => {
    const f = editorFixture()
    f.store.getState().setInteraction({ type: 'placing', item: 'rack', ghost: [], rotation_deg: 0, refusal: null })
    return f
  }

  it('counts from what was put down last, the way the pointer shows', () => {
    const f = armed()
    f.tools.moved(f.sample(6, 6))
    f.click(6, 6)
    f.tools.moved(f.sample(9, 6.2))
    for (const key of ['1', '.', '5', 'Enter']) expect(f.tools.key(key)).toBe(true)
    expect(f.edits).toHaveLength(2)
    expect(f.store.getState().effective.placements.at(-1)!.at).toEqual([7.5, 6])
  })

  it('Enter turns the figures into fields, and the pointer no longer moves the ghost', () => {
    const f = armed()
    f.tools.moved(f.sample(6, 6))
    f.tools.key('Enter')
    expect(interaction(f)).toMatchObject({ entry: true, at: [6, 6] })
    f.tools.moved(f.sample(9, 9))
    expect(interaction(f)).toMatchObject({ at: [6, 6] })
  })
})

describe('snap modes of equipment', () => {
  it('off leaves it where the pointer holds it, grid passes over neighbours', () => {
    const f = editorFixture()
    f.store.getState().setSnap(0.5)
    f.store.getState().setItemSnapMode('off')
    f.store.getState().select(['apart'])
    f.drag([10, 7], [10.13, 7.21])
    expect(interaction(f)).toMatchObject({ offset: [expect.closeTo(0.13), expect.closeTo(0.21)] })
    f.tools.cancel()
    f.store.getState().setItemSnapMode('grid')
    f.drag([10, 7], [10.3, 7.2])
    expect(interaction(f)).toMatchObject({ offset: [0.5, 0], guides: [] })
  })
})

describe('what is locked', () => {
  it('is not moved, turned, nudged, aligned or deleted, and says so each time', () => {
    const f = editorFixture()
    f.store.getState().select(['a', 'b'])
    run(f, 'lock')
    const before = f.edits.length
    f.drag([2, 2], [2, 4])
    f.tools.released(f.sample(2, 4))
    for (const id of ['rotate', 'delete', 'nudgeEast', 'align-north']) run(f, id)
    expect(f.edits).toHaveLength(before)
    expect(f.notices.length).toBeGreaterThanOrEqual(5)
    run(f, 'unlock')
    run(f, 'delete')
    expect(f.edits).toHaveLength(before + 2)
  })
})

describe('a group', () => {
  it('is chosen as one by a click, one of it with Alt, and survives undo of a delete', () => {
    const f = editorFixture()
    f.store.getState().select(['a', 'apart'])
    run(f, 'group')
    f.store.getState().select([])
    f.click(2, 2)
    expect(f.selected().sort()).toEqual(['a', 'apart'])
    f.click(2, 2, { alt: true })
    expect(f.selected()).toEqual(['a'])
    f.click(10, 7, { ctrl: true })
    expect(f.selected().sort()).toEqual(['a', 'apart'])
    run(f, 'delete')
    f.store.getState().undo()
    expect(f.placement('apart').group).toBe(f.placement('a').group)
  })
})

describe('measuring', () => {
  it('chains clicks, Esc drops the chain before the tool', () => {
    const f = editorFixture()
    run(f, 'measure')
    f.tools.moved(f.sample(7, 8, { alt: true }))
    f.click(7, 8, { alt: true })
    f.tools.moved(f.sample(8, 9, { alt: true }))
    f.click(8, 9, { alt: true })
    expect(interaction(f)).toMatchObject({
      points: [
        [7, 8],
        [8, 9],
      ],
    })
    expect(f.tools.key('Escape')).toBe(true)
    expect(interaction(f)).toMatchObject({ type: 'measuring', points: [] })
    expect(f.tools.key('Escape')).toBe(false)
    expect(f.edits).toEqual([])
  })

  it('snaps to the corner of a rack', () => {
    const f = editorFixture()
    run(f, 'measure')
    f.tools.moved(f.sample(10.33, 7.63))
    expect(interaction(f)).toMatchObject({ next: { kind: 'vertex', at: [10.3, 7.6] } })
  })
})
