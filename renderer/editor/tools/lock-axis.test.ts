import { describe, expect, it } from 'vitest'
import { armedDrawing } from '../drawing'
import { editorFixture } from '../testing/editor-fixture'

describe('an axis locked by X or Y', () => {
  it('keeps a drag to it until the key is tapped again, snapping along it only', () => {
    const { click, drag, tools, sample, placement, store } = editorFixture()
    click(10, 7)
    drag([10, 7], [12, 5.25])
    expect(tools.key('x', { time_ms: 0, repeat: false })).toBe(true)
    tools.keyUp('x', 100)
    expect(store.getState().interaction).toMatchObject({ type: 'moving', offset: [2, 0], lock: { axis: 'x' } })
    tools.key('y', { time_ms: 200, repeat: false })
    tools.keyUp('y', 300)
    expect(store.getState().interaction).toMatchObject({ offset: [0, -1.75] })
    tools.key('y', { time_ms: 400, repeat: false })
    tools.keyUp('y', 500)
    expect(store.getState().interaction).toMatchObject({ offset: [2, -1.75] })
    tools.key('x', { time_ms: 600, repeat: false })
    tools.released(sample(12, 5.25))
    expect(placement('apart').at).toEqual([12, 7])
  })

  it('held rather than tapped, is free again when let go', () => {
    const { click, drag, tools, store } = editorFixture()
    click(10, 7)
    drag([10, 7], [12, 5.25])
    tools.key('x', { time_ms: 0, repeat: false })
    tools.key('x', { time_ms: 450, repeat: true })
    expect(store.getState().interaction).toMatchObject({ offset: [2, 0] })
    tools.keyUp('x', 900)
    expect(store.getState().interaction).toMatchObject({ offset: [2, -1.75] })
  })

  it('keeps a drawn point level with the last one, beside whatever caught it', () => {
    const { tools, sample, store, click } = editorFixture()
    store.getState().setInteraction(armedDrawing('wall'))
    click(2, 8)
    tools.moved(sample(9, 9))
    tools.key('x')
    // The corner of the hall catches: the point goes right beside it.
    tools.moved(sample(19.95, 9.95))
    expect(store.getState().interaction).toMatchObject({
      next: {
        at: [20, 8],
        guide: [
          [20, 10],
          [20, 8],
        ],
      },
    })
    click(19.95, 9.95)
    expect(store.getState().interaction).toMatchObject({
      points: [
        [2, 8],
        [20, 8],
      ],
    })
    expect(store.getState().interaction).not.toHaveProperty('lock')
  })

  it('means nothing where nothing is in hand', () => {
    expect(editorFixture().tools.key('x')).toBe(false)
  })
})
