import { describe, expect, it } from 'vitest'
import { editorFixture } from '../../testing/editor-fixture'
import type { Feeding } from './connect-interactions'
import { startFeeding, withProvider } from './feeding'
import { shownPorts } from './ports'
import { holdRun, writeRun } from './run-tool'

/** The fixture's racks, of which `a` feeds nothing; what matters here is where runs and ports lie. */
const withRun = () => {
  const fixture = editorFixture()
  const { store } = fixture
  const { document, effective } = store.getState()
  const connection = { id: 'k1', kind: 'power' as const, from: 'a', to: 'apart', path: [[2, 7]] as [number, number][] }
  store.setState({
    document: { ...document, connections: [connection] },
    effective: { ...effective, connections: [connection] },
  })
  return fixture
}
const pathOf = ({ store }: ReturnType<typeof withRun>) => store.getState().effective.connections[0]!.path

describe('a run in hand', () => {
  it('is taken by a press on it over free floor, and pulled by its corner in one step', () => {
    const fixture = withRun()
    const { store, tools, sample, edits, drag } = fixture
    store.getState().select(['a'])
    fixture.click(2, 5)
    expect(store.getState().interaction).toMatchObject({ type: 'run', id: 'k1' })
    drag([2, 7], [2, 8.5], { alt: true })
    expect(store.getState().interaction).toMatchObject({ draft: expect.anything() })
    expect(edits).toHaveLength(0)
    tools.released(sample(2, 8.5, { alt: true }))
    expect(edits).toHaveLength(1)
    expect(pathOf(fixture)?.[0]).toEqual([2, 8.5])
    expect(store.getState().effective.connections[0]?.length_m).toBeGreaterThan(0)
  })

  it('lets go of a pull on Escape and of itself on a press elsewhere', () => {
    const fixture = withRun()
    const { store, tools, drag } = fixture
    holdRun(store.getState(), 'k1')
    drag([2, 7], [4, 8], { alt: true })
    expect(tools.key('Escape')).toBe(true)
    expect(store.getState().interaction).toEqual({ type: 'run', id: 'k1', draft: null })
    fixture.click(18, 1)
    expect(store.getState().interaction.type).toBe('idle')
    expect(fixture.edits).toHaveLength(0)
  })

  it('goes with Delete, its ends stay', () => {
    const { store, tools, placement } = withRun()
    holdRun(store.getState(), 'k1')
    tools.moved(editorFixture().sample(18, 1))
    expect(tools.key('Delete')).toBe(true)
    expect(store.getState().effective.connections).toEqual([])
    expect(placement('a')).toBeDefined()
  })

  it('is written to the tenth of a millimetre', () => {
    const fixture = withRun()
    writeRun(fixture.store.getState(), 'k1', [
      [2, 2],
      [2, 6.123456],
      [10, 6.123456],
      [10, 7],
    ])
    expect(pathOf(fixture)).toEqual([
      [2, 6.1235],
      [10, 6.1235],
    ])
  })
})

describe('choosing providers', () => {
  const power = (side: 'A' | 'B' = 'A'): Feeding => startFeeding(['x'], 'power', side)
  it('takes one a side and asks for the other next', () => {
    const first = withProvider(power(), 'lv-3')
    expect(first).toMatchObject({ side: 'B', chosen: [{ id: 'lv-3', side: 'A' }] })
    const both = withProvider(first, 'lv-4')
    expect(both.chosen.map((c) => `${c.id} ${c.side}`)).toEqual(['lv-3 A', 'lv-4 B'])
    expect(withProvider(both, 'lv-4').chosen).toEqual([{ id: 'lv-3', side: 'A' }])
  })
  it('takes any number of coolers', () => {
    const one = withProvider(startFeeding(['x'], 'coolant'), 'cdu-1')
    expect(withProvider(one, 'cdu-2').chosen).toEqual([{ id: 'cdu-1' }, { id: 'cdu-2' }])
    expect(withProvider(one, 'cdu-1').chosen).toEqual([])
  })
})

describe('ports', () => {
  it('show on a few things large enough in the picture, and on no whole row', () => {
    const { store } = editorFixture()
    const shown = (metresPerPixel: number) =>
      shownPorts(store.getState(), metresPerPixel).map((p) => `${p.kind} ${p.side}`)
    expect(shown(0.01)).toEqual([])
    store.getState().select(['a'])
    expect(shown(0.01)).toEqual(['power A', 'power B'])
    expect(shown(0.1)).toEqual([])
    store.getState().setLayer('power', false)
    expect(shown(0.01)).toEqual([])
  })
})
