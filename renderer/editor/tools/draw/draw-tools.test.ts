import { describe, expect, it } from 'vitest'
import { rectangleOutline } from '../../../../src/geometry/outline'
import { finishDrawing } from '../../drawing-steps'
import { arm, deletePartInHand, duplicatePartInHand } from '../../keys/build-shortcuts'
import { editorFixture } from '../../testing/editor-fixture'

type Fixture = ReturnType<typeof editorFixture>

const armed = (kind: Parameters<typeof arm>[1]): Fixture => {
  const fixture = editorFixture()
  fixture.store.getState().setSnapMode('off')
  arm(fixture.store.getState(), kind)
  return fixture
}
const typeKeys = ({ tools }: Fixture, ...keys: string[]): void => {
  for (const key of keys) tools.key(key)
}
const buildings = ({ store }: Fixture) => store.getState().effective.buildings
const drawing = ({ store }: Fixture) => {
  const { interaction } = store.getState()
  if (interaction.type !== 'drawing') throw new Error('not drawing')
  return interaction
}

describe('drawing a building', () => {
  it('writes nothing before the second corner, and then once', () => {
    const f = armed('building')
    f.click(30, 0)
    f.tools.moved(f.sample(42, 8))
    expect(f.edits).toHaveLength(0)
    f.click(42, 8)
    expect(f.edits).toHaveLength(1)
    expect(buildings(f)[1]?.outline).toEqual(rectangleOutline([30, 0], [42, 8]))
    expect(drawing(f).points).toEqual([])
    expect(f.store.getState().structurePart).toEqual({ kind: 'building', id: 'B2' })
    f.store.getState().undo()
    expect(buildings(f)).toHaveLength(1)
  })

  it('takes width and depth as typed, with units and sums', () => {
    const f = armed('building')
    f.click(30, 0)
    f.tools.moved(f.sample(31, 1))
    typeKeys(f, '1', '0', '*', '2', 'Tab', '6', 'f', 't', 'Enter')
    const [, corner] = buildings(f)[1]!.outline.toSpliced(1, 1)
    expect(corner).toEqual([50, 1.8288])
  })

  it('begins from typed figures alone', () => {
    const f = armed('building')
    typeKeys(f, '3', '0', 'Tab', '2', 'Enter')
    expect(drawing(f).points).toEqual([[30, 2]])
  })

  it('refuses to stand on another, in words, and goes on', () => {
    const f = armed('building')
    f.click(10, 5)
    f.tools.moved(f.sample(30, 20))
    expect(drawing(f).refusal?.code).toBe('buildings-overlap')
    f.click(30, 20)
    expect(f.notices).toContainEqual(expect.objectContaining({ key: 'edits.refusals.buildings-overlap' }))
    expect(f.edits).toHaveLength(0)
    expect(drawing(f).points).toHaveLength(1)
  })

  it('closes a polygon on its first point, and refuses one that crosses itself', () => {
    const f = armed('building')
    typeKeys(f, 'p')
    f.store.getState().setSnapMode('lines')
    for (const [x, y] of rectangleOutline([30, 0], [40, 8])) f.click(x, y)
    f.click(30.02, 0.02)
    expect(buildings(f)[1]?.outline).toHaveLength(4)

    for (const [x, y] of [
      [60, 0],
      [70, 8],
      [70, 0],
      [60, 8],
    ] as const)
      f.click(x, y)
    finishDrawing(f.store)
    expect(f.notices).toContainEqual(expect.objectContaining({ key: 'edits.refusals.crossed-outline' }))
    expect(buildings(f)).toHaveLength(2)
  })

  it('lets Escape take back first the fields, then the points, then the tool', () => {
    const f = armed('building')
    f.click(30, 0)
    f.tools.moved(f.sample(35, 5))
    typeKeys(f, '7')
    expect(drawing(f).entry).not.toBeNull()
    expect(f.tools.cancel()).toBe(true)
    expect(drawing(f)).toMatchObject({ entry: null, points: [[30, 0]] })
    expect(f.tools.cancel()).toBe(true)
    expect(drawing(f).points).toEqual([])
    expect(f.tools.cancel()).toBe(false)
  })

  it('leaves the fields when the pointer really moves', () => {
    const f = armed('building')
    f.click(30, 0)
    f.tools.moved(f.sample(35, 5))
    typeKeys(f, '7')
    f.tools.moved(f.sample(35.01, 5))
    expect(drawing(f).entry).not.toBeNull()
    f.tools.moved(f.sample(36, 5))
    expect(drawing(f).entry).toBeNull()
  })
})

describe('drawing the rest', () => {
  it('ends walls and roads with a double click or C', () => {
    const f = armed('wall')
    f.click(5, 0)
    f.click(5, 6)
    f.click(9, 6)
    f.click(9, 6, { clicks: 2 })
    expect(buildings(f)[0]?.walls).toEqual([
      { from: [5, 0], to: [5, 6] },
      { from: [5, 6], to: [9, 6] },
    ])
    arm(f.store.getState(), 'road')
    f.click(30, 0)
    f.click(60, 0)
    typeKeys(f, 'c')
    const [road] = f.store.getState().effective.areas
    expect(road).toMatchObject({ kind: 'road' })
    expect(Math.max(...road!.outline.map(([, y]) => y))).toBe(3)
  })

  it('puts a door on the wall nearest to the pointer', () => {
    const f = armed('dock-door')
    f.click(7, -0.8)
    expect(buildings(f)[0]?.openings).toEqual([{ kind: 'dock-door', at: [7, 0], width_m: 3 }])
  })

  it('sets columns on a grid between two corners', () => {
    const f = armed('column-grid')
    f.click(2, 2)
    f.click(14.5, 9)
    expect(buildings(f)[0]?.columns).toHaveLength(1 + 6)
  })
})

describe('a part in hand', () => {
  it('is chosen by a click on its line and let go by one beside it', () => {
    const f = editorFixture()
    f.click(12, 9.97)
    expect(f.store.getState().structurePart).toEqual({ kind: 'hall', id: 'H1' })
    f.click(15, 5)
    expect(f.store.getState().structurePart).toEqual({ kind: 'column', building: 'B1', index: 0 })
    f.click(2, 2)
    expect(f.store.getState().structurePart).toBeNull()
    expect(f.selected()).toEqual(['a'])
    f.click(12, 5)
    expect(f.store.getState().structurePart).toBeNull()
  })

  it('is reshaped by a side in one step, and stays where a reshape is refused', () => {
    const f = editorFixture()
    f.store.getState().setSnapMode('off')
    f.store.getState().selectPart({ kind: 'building', id: 'B1' })
    f.drag([20, 5], [24, 7])
    expect(f.edits).toHaveLength(0)
    f.tools.released(f.sample(24, 7))
    expect(f.edits).toHaveLength(1)
    expect(buildings(f)[0]?.outline[1]).toEqual([24, 0])
    f.drag([24, 5], [10, 5])
    f.tools.released(f.sample(10, 5))
    expect(f.edits).toHaveLength(1)
    expect(f.notices).toContainEqual(expect.objectContaining({ key: 'edits.refusals.hall-outside' }))
  })

  it('gains and loses a corner by double click', () => {
    const f = editorFixture()
    f.store.getState().selectPart({ kind: 'hall', id: 'H1' })
    f.click(10, 10, { clicks: 2 })
    expect(buildings(f)[0]?.halls[0]?.outline).toHaveLength(5)
    f.click(10, 10, { clicks: 2 })
    expect(buildings(f)[0]?.halls[0]?.outline).toHaveLength(4)
  })

  it('is deleted unless something stands in it, and copied beside itself', () => {
    const f = editorFixture()
    f.store.getState().selectPart({ kind: 'hall', id: 'H1' })
    deletePartInHand(f)
    expect(f.notices).toContainEqual(expect.objectContaining({ key: 'edits.refusals.not-empty' }))
    f.store.getState().selectPart({ kind: 'column', building: 'B1', index: 0 })
    duplicatePartInHand(f)
    expect(buildings(f)[0]?.columns[1]?.at).toEqual([17, 5])
    deletePartInHand(f)
    expect(buildings(f)[0]?.columns).toHaveLength(1)
  })
})
