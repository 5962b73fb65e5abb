import { describe, expect, it } from 'vitest'
import { createFreshIds } from '../../commands/fresh-ids'
import { assemblySchema } from '../../model/assembly'
import { type Item, itemSchema } from '../../model/item'
import { placePod } from '../swap/place-pod'
import { portDemand } from './port-demand'

const items = new Map<string, Item>(
  [
    { id: 'busway', category: 'busway', name: 'Busway', power: { role: 'conduit', rating_kVA: 800 } },
    { id: 'rack', category: 'gpu-rack', name: 'Rack', load: { design_kW: 95, powerFactor: 0.95 } },
    { id: 'pump', category: 'pump', name: 'Pump', load: { design_kW: 9, powerFactor: 0.9 } },
  ].map((i) => [i.id, itemSchema.parse(i)]),
)
const ids = createFreshIds({ format: 'guscio-site', version: 1, site: { name: 'S' } })
const pod = placePod(
  assemblySchema.parse({
    id: 'pod',
    name: 'Pod',
    size_m: [4, 2],
    members: [
      { id: 'a', item: 'busway', at: [0, 0] },
      { id: 'b', item: 'busway', at: [1, 0] },
      { id: 'rack', item: 'rack', at: [2, 0] },
      { id: 'pump', item: 'pump', at: [3, 0] },
      { id: 'alone', item: 'pump', at: [4, 0] },
    ],
    connections: [
      { kind: 'power', from: 'a', to: 'rack' },
      { kind: 'power', from: 'b', to: 'rack', share: 3 },
      { kind: 'power', from: 'a', to: 'pump' },
      { kind: 'power', from: 'b', to: 'pump', standby: true },
    ],
    ports: [
      { id: 'power-a', kind: 'power', side: 'A', to: ['a'] },
      { id: 'power-b', kind: 'power', side: 'B', to: ['b', 'alone'] },
      { id: 'water', kind: 'coolant', to: ['rack'] },
    ],
  }),
  { at: [0, 0], rotation_deg: 0, hall: null },
  items,
  ids,
)

describe('portDemand', () => {
  const groups = portDemand(pod)
  it('keeps port ends together that feed the same loads, the largest group first', () => {
    expect(groups.map((g) => g.ends.map((e) => `${e.side} ${e.to}`))).toEqual([
      ['A pod-1.a', 'B pod-1.b'],
      ['B pod-1.alone'],
    ])
  })

  it('divides a load by share, and gives standby sides nothing in normal operation', () => {
    const shares = groups[0]!.loads.map((l) => [
      Math.round(l.kVA),
      ...l.entries.map((e) => [e.end.side, e.share] as const),
    ])
    expect(shares).toEqual([
      [100, ['A', 0.25], ['B', 0.75]],
      [10, ['A', 1], ['B', 0]],
    ])
  })
})
