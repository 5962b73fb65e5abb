import { describe, expect, it } from 'vitest'
import { sectionHandles } from '../../section/section-handles'
import { editorFixture } from '../../testing/editor-fixture'
import { FloorTools } from '../floor-tools'

const bounds = { min: [0, 0, 0], max: [20, 10, 4] } as const
const down = (x: number, y: number) => ({ origin: [x, y, 50], direction: [0, 0, -1] }) as const
/** From the south, level. */
const level = (x: number, z: number) => ({ origin: [x, -50, z], direction: [0, 1, 0] }) as const

function cutting() {
  const fixture = editorFixture()
  const { store } = fixture
  store.getState().setSection({ east_m: 12, above_m: 2 })
  const tools = new FloorTools({
    store,
    grid: () => ({ pick: () => null }) as never,
    reveal() {},
    sectionHandles: () => sectionHandles(store.getState().section, bounds),
  })
  return { ...fixture, tools }
}

describe('a cutting plane by its handle', () => {
  it('follows the pointer on the grid and writes nothing', () => {
    const { tools, store, sample, edits } = cutting()
    store.getState().setSnap(0.5)
    tools.pressed(sample(12, 5, { sight: down(12, 5) }))
    expect(tools.busy).toBe(true)
    tools.moved(sample(9.8, 6, { sight: down(9.8, 6) }))
    expect(store.getState().section.east_m).toBe(10)
    tools.released(sample(9.8, 6, { sight: down(9.8, 6) }))
    expect(store.getState().interaction).toEqual({ type: 'idle' })
    expect(edits).toEqual([])
  })

  it('goes up and down where it cuts at a height, and never into the floor', () => {
    const { tools, store, sample } = cutting()
    tools.pressed(sample(-2, -2, { sight: level(-2, 2) }))
    tools.moved(sample(-2, -2, { sight: level(-2, 2.6) }))
    expect(store.getState().section.above_m).toBe(2.6)
    tools.moved(sample(-2, -2, { sight: level(-2, -3) }))
    expect(store.getState().section.above_m).toBe(0.1)
    tools.key('Escape')
    expect(store.getState().section.above_m).toBe(2)
  })

  it('is not taken where no handle is', () => {
    const { tools, sample, store } = cutting()
    tools.pressed(sample(5, 5, { sight: down(5, 5) }))
    expect(tools.busy).toBe(true)
    expect(store.getState().interaction.type).toBe('idle')
    expect(store.getState().section).toMatchObject({ east_m: 12, above_m: 2 })
  })
})
