import { describe, expect, it } from 'vitest'
import type { EditContext } from '../../commands/edit-context'
import { movePlacements } from '../../commands/placements/move-placements'
import type { SiteDocument } from '../../model/document'
import { resolveSite } from '../../model/effective-site'
import type { Item } from '../../model/item'
import { applyPatch, invertPatch } from '../../model/patch'
import { runsFollow } from './runs-follow'

const items = new Map<string, Item>(
  ['board', 'rack'].map((id) => [id, { id, category: id, name: id, size_m: [0.6, 1.2, 2] }]),
)
const corner = (x: number, y: number): [number, number] => [x, y]

const document: SiteDocument = {
  format: 'guscio-site',
  version: 1,
  site: { name: 'test' },
  placements: [
    { id: 'board1', item: 'board', at: [0, 0] },
    { id: 'rack1', item: 'rack', at: [10, 6] },
    { id: 'rack2', item: 'rack', at: [12, 6] },
  ],
  connections: [
    { id: 'stated', kind: 'power', from: 'board1', to: 'rack1', side: 'A', length_m: 33 },
    {
      id: 'hand',
      kind: 'power',
      from: 'board1',
      to: 'rack1',
      side: 'B',
      path: [corner(0, 9), corner(10, 9)],
      routed: 'by-hand',
      level_m: 3,
      length_m: 25,
    },
    {
      id: 'laid',
      kind: 'coolant',
      from: 'board1',
      to: 'rack1',
      path: [corner(0, 6)],
      routed: 'automatic',
      level_m: 3,
      length_m: 18,
    },
    { id: 'other', kind: 'coolant', from: 'board1', to: 'rack2', path: [corner(0, 8)], level_m: 3, length_m: 20 },
  ],
  scenarios: [{ id: 's', name: 'S', basis: null, add: { placements: [], connections: [] } }],
}
const contextOf = (scenario: string | null): EditContext => ({
  document,
  scenario,
  site: resolveSite(document, items, scenario),
})

/** The connections once rack1 has moved and its runs have followed. */
function moved(scenario: string | null, by: [number, number]) {
  const context = contextOf(scenario)
  const edit = runsFollow(context, movePlacements(context, ['rack1'], by)!, items)
  const after = applyPatch(document, edit.patch)
  expect(applyPatch(after, invertPatch(edit.patch))).toEqual(document)
  return Object.fromEntries(resolveSite(after, items, scenario).connections.map((c) => [c.id, c]))
}

describe('runsFollow', () => {
  it.each([null, 's'])('takes the runs of what moves along in the same step (scenario %s)', (scenario) => {
    const { stated, hand, laid, other } = moved(scenario, [5, 1])
    expect(stated).toEqual(document.connections![0])
    // Its end leg moved 5 m to the east and is 1 m shorter; the metre or so of slack that was stated stays.
    expect(hand).toMatchObject({ path: [corner(0, 9), corner(15, 9)], routed: 'by-hand', length_m: 29 })
    expect(laid).toMatchObject({ routed: 'automatic', level_m: 2.7, length_m: 15 + 7 + 0.7 * 2 })
    expect(laid?.path).toHaveLength(1)
    expect(other).toEqual(document.connections![3])
  })

  it('leaves an edit that moves nothing, and runs that it changes itself', () => {
    const context = contextOf(null)
    const renamed = { ...document.placements![1]!, label: 'Rack one' }
    const edit = {
      label: 'edits.rename',
      patch: [{ kind: 'placements' as const, id: 'rack1', index: 1, before: document.placements![1], after: renamed }],
    }
    expect(runsFollow(context, edit, items)).toBe(edit)
  })

  it('keeps the steps on legs that stay, drops those on legs that went, and takes all along with the whole run', () => {
    const step = (x: number, y: number) => ({ at: corner(x, y), over_m: 0.3, length_m: 0.7 })
    const stepped: SiteDocument = {
      ...document,
      connections: document.connections!.map((c) => (c.id === 'hand' ? { ...c, steps: [step(5, 9), step(10, 8)] } : c)),
    }
    const context = { document: stepped, scenario: null, site: resolveSite(stepped, items, null) }
    const handAfter = (ids: string[]) => {
      const edit = runsFollow(context, movePlacements(context, ids, [5, 1])!, items)
      return applyPatch(stepped, edit.patch).connections!.find((c) => c.id === 'hand')!
    }
    // Shorter by the step as well, up and down.
    expect(handAfter(['rack1'])).toMatchObject({ steps: [step(5, 9)], length_m: 29 - 2 * 0.3 })
    expect(handAfter(['rack1', 'board1'])).toMatchObject({ steps: [step(10, 10), step(15, 9)], length_m: 25 })
  })

  it('carries the ends of many automatic runs', () => {
    const many = Array.from({ length: 60 }, (_, i) => i)
    const large: SiteDocument = {
      ...document,
      placements: [
        document.placements![0]!,
        ...many.map((i) => ({ id: `rack${i}`, item: 'rack', at: [i, 20] as [number, number] })),
      ],
      connections: many.map((i) => ({
        id: `c${i}`,
        kind: 'power' as const,
        from: 'board1',
        to: `rack${i}`,
        path: [[0, 12] as [number, number], [i, 12] as [number, number]],
        routed: 'automatic' as const,
        length_m: 20 + i,
      })),
    }
    const context = { document: large, scenario: null, site: resolveSite(large, items, null) }
    const move = movePlacements(
      context,
      many.map((i) => `rack${i}`),
      [0, 3],
    )!
    const after = applyPatch(large, runsFollow(context, move, items).patch)
    expect(after.connections![7]).toMatchObject({
      path: [
        [0, 12],
        [7, 12],
      ],
      length_m: 30,
      routed: 'automatic',
    })
  })
})
