import { describe, expect, it } from 'vitest'
import { buildSite, type SiteSketch } from '../rules/testing/build-site'
import { assessRedundancy } from './assess-redundancy'
import { solveFacts } from './solve-facts'
import { oneCord, podItems, twoSides } from './testing/pod-site'

const assess = (sketch: SiteSketch) => assessRedundancy(solveFacts(buildSite(sketch)))
const outdoors = { hall: null }

describe('assessRedundancy', () => {
  it('calls two sides that share nothing 2N and fault tolerant', () => {
    const report = assess(twoSides)
    expect(report.loads).toMatchObject([
      {
        loads: ['rack1', 'rack2'],
        load_kW: 200,
        required: 'concurrently-maintainable',
        achieved: 'fault-tolerant',
        obstacles: [],
        systems: [{ system: 'power', topology: '2N', paths: 2, margin: 0.8 }],
      },
    ])
    expect(report).toMatchObject({ required_kW: 200, reached_kW: 200, singlePoints: [] })
  })

  it('names the outages that break a single cord, each in its system', () => {
    const report = assess(oneCord)
    expect(report.loads[0]).toMatchObject({ achieved: 'none', systems: [{ topology: 'N', paths: 1 }] })
    expect(report.loads[0]!.obstacles.map((o) => o.out)).toEqual([['util1'], ['tx1'], ['board1']])
    expect(report.singlePoints[0]).toMatchObject({ lost: ['rack1', 'rack2'], lost_kW: 200, protected_kW: 200 })
    expect(report.reached_kW).toBe(0)
  })

  it('calls a load N+1 that a group too small for all behind it still carries once others are shed', () => {
    const report = assess({
      items: {
        feed: { power: { role: 'source', rating_kW: 1000 } },
        tx: { category: 'transformer', power: { role: 'conduit', rating_kW: 300 } },
        rack: { category: 'gpu-rack', load: { design_kW: 100 }, power: { role: 'load' } },
        asic: { category: 'asic-rack', load: { design_kW: 150 }, power: { role: 'load' } },
      },
      placements: Object.fromEntries(
        ['feed1', 'feed2', 'tx1', 'tx2', 'rack1', 'asic1', 'asic2'].map((id) => [id, outdoors]),
      ),
      connections: {
        'feed1>tx1': {},
        'feed2>tx2': {},
        'tx1>rack1': {},
        'tx2>rack1': {},
        'tx1>asic1': {},
        'tx2>asic2': {},
      },
    })
    expect(report.groups.find((g) => g.category === 'transformer')).toMatchObject({ needed: 2, topology: 'N' })
    expect(report.loads[0]!.systems).toMatchObject([{ system: 'power', topology: 'N+1', paths: 2 }])
  })

  it('measures groups: three CDUs of which two carry the row are N+1', () => {
    const racks = ['lrack1', 'lrack2']
    const cdus = ['cdu1', 'cdu2', 'cdu3']
    const report = assess({
      items: podItems,
      placements: Object.fromEntries(
        ['util1', 'util2', 'tx1', 'tx2', 'dry1', 'dry2', ...cdus, ...racks].map((id) => [id, outdoors]),
      ),
      connections: Object.fromEntries([
        ['util1>tx1', {}],
        ['util2>tx2', {}],
        ...[...racks, ...cdus, 'dry1', 'dry2'].flatMap((id) => [
          [`tx1>${id}`, {}],
          [`tx2>${id}`, {}],
        ]),
        ...cdus.flatMap((c) => [[`dry1~${c}`, {}], [`dry2~${c}`, {}], ...racks.map((r) => [`${c}~${r}`, {}])]),
      ]),
    })
    expect(report.groups.find((g) => g.category === 'cdu')).toMatchObject({
      system: 'liquid',
      installed: 3,
      needed: 2,
      topology: 'N+1',
      capacity: 450,
    })
    expect(report.loads[0]!.systems).toMatchObject([
      { system: 'power', topology: '2N', paths: 2 },
      { system: 'liquid', topology: 'N+1', paths: 2, limitedBy: 'cdu1' },
    ])
  })

  it('separates what a manual transfer saves from what saves itself', () => {
    const tied = (transfer: 'manual' | 'automatic'): SiteSketch => ({
      ...oneCord,
      placements: { ...oneCord.placements, util2: outdoors, tx2: outdoors, board2: outdoors },
      connections: {
        ...oneCord.connections,
        'util2>tx2': {},
        'tx2>board2': {},
        'board2>rack1': { standby: true, transfer },
        'board2>rack2': { standby: true, transfer },
      },
    })
    const byHand = assess(tied('manual')).loads[0]!
    expect(byHand.achieved).toBe('concurrently-maintainable')
    expect(byHand.obstacles[0]).toMatchObject({ kind: 'manual-transfer', system: 'power', out: ['util1'] })
    expect(assess(tied('automatic')).loads[0]!.achieved).toBe('fault-tolerant')
  })

  it('measures generators by what they carry without the utility', () => {
    const report = assess({
      ...oneCord,
      placements: { ...oneCord.placements, gen1: outdoors, gen2: outdoors },
      connections: {
        ...oneCord.connections,
        'gen1>tx1': { standby: true, transfer: 'automatic' },
        'gen2>tx1': { standby: true, transfer: 'automatic' },
      },
    })
    expect(report.groups.find((g) => g.category === 'generator')).toMatchObject({
      load: 200,
      needed: 1,
      topology: '2N',
    })
  })

  it('keeps a fault-tolerant load below its class while its sides share a hall', () => {
    const report = assess({
      ...twoSides,
      placements: {
        ...twoSides.placements,
        board1: {},
        board2: {},
        rack1: { ...outdoors, redundancy: 'fault-tolerant' },
        rack2: { ...outdoors, redundancy: 'fault-tolerant' },
      },
    })
    expect(report.loads[0]).toMatchObject({
      achieved: 'concurrently-maintainable',
      obstacles: [{ kind: 'shared-hall', ids: ['H1'] }],
    })
  })
})
