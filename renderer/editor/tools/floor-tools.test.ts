import { describe, expect, it } from 'vitest'
import { editorFixture } from '../testing/editor-fixture'

describe('selecting', () => {
  it('a click replaces, Ctrl and Shift toggle, empty floor clears', () => {
    const { click, selected } = editorFixture()
    click(2, 2)
    click(3, 2)
    expect(selected()).toEqual(['b'])
    click(2, 2, { ctrl: true })
    expect(selected()).toEqual(['b', 'a'])
    click(3, 2, { shift: true })
    expect(selected()).toEqual(['a'])
    click(18, 9)
    expect(selected()).toEqual([])
  })

  it('a double click takes the row and brings it into sight', () => {
    const { click, selected, revealed } = editorFixture()
    click(3, 2)
    expect(revealed).toEqual([])
    click(3, 2, { clicks: 2 })
    expect(selected()).toEqual(['a', 'b', 'c'])
    expect(revealed).toEqual(['a', 'b', 'c'])
  })

  it('a marquee from the left takes what lies inside, from the right what it touches', () => {
    const { drag, tools, sample, selected, store } = editorFixture()
    drag([1, 1], [3, 3])
    expect(store.getState().interaction).toMatchObject({ type: 'marquee', touching: false })
    tools.released(sample(3, 3))
    expect(selected()).toEqual(['a'])
    drag([3, 3.2], [1, 1])
    tools.released(sample(1, 1))
    expect(selected()).toEqual(['a', 'b'])
    expect(store.getState().interaction).toEqual({ type: 'idle' })
  })

  it('Esc undoes a marquee and brings the selection back', () => {
    const { click, drag, tools, selected, store } = editorFixture()
    click(10, 7)
    drag([1, 1], [5, 3])
    expect(selected()).toEqual(['a', 'b', 'c'])
    expect(tools.key('Escape')).toBe(true)
    expect(selected()).toEqual(['apart'])
    expect(store.getState().interaction).toEqual({ type: 'idle' })
  })

  it('a swap in hand survives a change of selection', () => {
    const { store, drag, tools, sample, selected } = editorFixture()
    const swapping = { type: 'swapping', assembly: 'pod', proposal: null } as const
    store.getState().setInteraction(swapping)
    drag([1, 1], [5, 3])
    tools.released(sample(5, 3))
    expect(selected()).toEqual(['a', 'b', 'c'])
    expect(store.getState().interaction).toEqual(swapping)
  })
})

describe('moving', () => {
  it('writes nothing while dragging and one edit on release', () => {
    const { click, drag, tools, sample, edits, store, placement } = editorFixture()
    click(10, 7)
    drag([10, 7], [12, 8])
    expect(edits).toEqual([])
    expect(store.getState().interaction).toMatchObject({ type: 'moving', ids: ['apart'], refusal: null })
    tools.released(sample(12, 8))
    expect(edits.map((e) => e.label)).toEqual(['edits.move'])
    expect(placement('apart').at).toEqual([12, 8])
    store.getState().undo()
    expect(placement('apart').at).toEqual([10, 7])
  })

  it('moves the whole selection and keeps its spacing', () => {
    const { click, drag, tools, sample, placement } = editorFixture()
    click(3, 2, { clicks: 2 })
    drag([3, 2], [3, 5], { alt: true })
    tools.released(sample(3, 5, { alt: true }))
    expect(['a', 'b', 'c'].map((id) => placement(id).at)).toEqual([
      [2, 5],
      [3, 5],
      [4, 5],
    ])
  })

  it('Ctrl takes hold of what is not selected; a plain drag there draws a marquee', () => {
    const { drag, tools, store } = editorFixture()
    drag([10, 7], [12, 7])
    expect(store.getState().interaction.type).toBe('marquee')
    tools.cancel()
    drag([10, 7], [12, 7], { ctrl: true })
    expect(store.getState().interaction).toMatchObject({ type: 'moving', ids: ['apart'] })
  })

  it('refuses an illegal drop with the reason, and Alt forces it', () => {
    const { click, drag, tools, sample, edits, notices, placement } = editorFixture()
    click(10, 7)
    drag([10, 7], [15, 5])
    tools.released(sample(15, 5))
    expect(edits).toEqual([])
    expect(notices).toMatchObject([{ key: 'editor.refusals.column' }])
    drag([10, 7], [15, 5], { alt: true })
    tools.released(sample(15, 5, { alt: true }))
    expect(placement('apart').at).toEqual([15, 5])
  })

  it('Esc puts everything back', () => {
    const { click, drag, tools, sample, edits, store } = editorFixture()
    click(10, 7)
    drag([10, 7], [12, 8])
    expect(tools.key('Escape')).toBe(true)
    expect(store.getState().interaction).toEqual({ type: 'idle' })
    tools.released(sample(12, 8))
    expect(edits).toEqual([])
  })

  it('digits give the distance along the way of the drag, Enter applies it', () => {
    const { click, drag, tools, store, placement } = editorFixture()
    click(10, 7)
    drag([10, 7], [9, 7.2])
    for (const key of '2.5') expect(tools.key(key)).toBe(true)
    expect(store.getState().interaction).toMatchObject({ typed: '2.5', offset: [-2.5, 0] })
    expect(tools.key('Enter')).toBe(true)
    expect(placement('apart').at).toEqual([7.5, 7])
  })

  it('crosses from the hall into the yard as a whole only', () => {
    const { click, drag, tools, sample, placement, store } = editorFixture()
    click(10, 7)
    drag([10, 7], [10, 10.3])
    expect(store.getState().interaction).toMatchObject({
      refusal: { code: 'crosses-wall', params: { hall: 'Hall 1' } },
    })
    tools.moved(sample(10, 14))
    expect(store.getState().interaction).toMatchObject({ refusal: null })
    tools.released(sample(10, 14))
    expect(placement('apart')).toMatchObject({ at: [10, 14], hall: null })
  })
})

describe('placing', () => {
  const arm = (fixture: ReturnType<typeof editorFixture>) =>
    fixture.store
      .getState()
      .setInteraction({ type: 'placing', item: 'rack', ghost: [], rotation_deg: 0, refusal: null })

  it('follows the pointer, puts down with a click and stays armed', () => {
    const fixture = editorFixture()
    const { tools, sample, click, store, edits } = fixture
    arm(fixture)
    tools.moved(sample(8, 3))
    expect(store.getState().interaction).toMatchObject({ ghost: [{ item: 'rack', at: [8, 3], hall: 'H1' }] })
    click(8, 3)
    tools.moved(sample(6, 8))
    click(6, 8)
    expect(edits.map((e) => e.label)).toEqual(['edits.place', 'edits.place'])
    expect(store.getState().interaction.type).toBe('placing')
  })

  it('says why a place will not do and does not use it', () => {
    const fixture = editorFixture()
    const { tools, sample, click, store, edits } = fixture
    arm(fixture)
    tools.moved(sample(10, 7.5, { alt: true }))
    expect(store.getState().interaction).toMatchObject({
      refusal: { code: 'overlap', params: { name: 'apart', depth_cm: 60 } },
    })
    click(10, 7.5)
    expect(edits).toEqual([])
  })

  it('ends where the interface ends it', () => {
    const fixture = editorFixture()
    const { tools, sample, store, click, selected } = fixture
    arm(fixture)
    tools.moved(sample(8, 3))
    store.getState().setInteraction({ type: 'idle' })
    click(2, 2)
    expect(selected()).toEqual(['a'])
  })
})
