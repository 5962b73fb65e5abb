import { describe, expect, it } from 'vitest'
import { addUnderlay } from '../../../../src/commands/underlays/add-underlay'
import { changeUnderlay } from '../../../../src/commands/underlays/change-underlay'
import { editorFixture } from '../../testing/editor-fixture'

/** A picture 20 by 10 m about 60, 50 in hand. */
function inHand() {
  const fixture = editorFixture()
  const { store, tools, sample } = fixture
  const { edit, id } = addUnderlay(store.getState().document, { kind: 'image', at: [60, 50], size_m: [20, 10] })
  store.getState().dispatch(edit)
  store.setState({ underlay: id })
  fixture.edits.length = 0
  const underlay = () => store.getState().document.underlays![0]!
  const drag = (from: readonly [number, number], to: readonly [number, number], alt = false) => {
    tools.pressed(sample(...from))
    tools.moved(sample(...to, { alt }))
    tools.released(sample(...to, { alt }))
  }
  return { ...fixture, underlay, drag }
}

describe('an underlay held by its handles', () => {
  it('is carried by its middle in one step', () => {
    const { drag, underlay, edits } = inHand()
    drag([60, 50], [63, 46])
    expect(underlay().at).toEqual([63, 46])
    expect(edits.map((e) => e.params?.verb)).toEqual(['move'])
  })

  it('is scaled by a corner about the opposite one, keeping its shape', () => {
    const { drag, underlay } = inHand()
    drag([70, 55], [90, 65])
    expect(underlay()).toMatchObject({ at: [70, 55], size_m: [40, 20] })
  })

  it('is turned by its knob, caught at steps unless Alt is held', () => {
    const { drag, underlay, sample, store } = inHand()
    const knob_m = 26 * sample(0, 0).metresPerPixel
    drag([60, 55 + knob_m], [49, 50.1])
    expect(underlay().rotation_deg).toBe(90)
    expect(underlay().at).toEqual([60, 50])
    store.getState().undo()
    drag([60, 55 + knob_m], [49, 50.1], true)
    expect(underlay().rotation_deg).toBeCloseTo(89.479, 2)
  })

  it('goes back at Escape and stays where it is locked or of another storey', () => {
    const { drag, underlay, tools, sample, store, edits } = inHand()
    tools.pressed(sample(60, 50))
    tools.moved(sample(70, 50))
    expect(store.getState().interaction).toMatchObject({ type: 'underlay-drag', place: { at: [70, 50] } })
    expect(tools.cancel()).toBe(true)
    expect(store.getState().interaction).toEqual({ type: 'idle' })
    store.setState({ floor_m: 5 })
    drag([60, 50], [63, 46])
    store.setState({ floor_m: 0 })
    store.getState().dispatch(changeUnderlay(store.getState().document, 'U1', 'lock', { locked: true })!)
    edits.length = 0
    drag([60, 50], [63, 46])
    expect(underlay().at).toEqual([60, 50])
    expect(edits).toEqual([])
  })
})
