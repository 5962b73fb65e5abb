import { describe, expect, it } from 'vitest'
import { buildFacts } from '../rules/testing/build-facts'
import { buildSite, type SiteSketch } from '../rules/testing/build-site'
import { fluidAt } from './fluid'
import { outagesOf } from './hydraulic-outages'
import { pumpLaw } from './pump-law'
import { loopModels, solveHydraulics } from './solve-hydraulics'
import { frictionFactor } from './solver/friction-factor'

const rack = {
  load: { design_kW: 100 },
  heat: { liquidFraction: 1, deltaT_K: 10, pressureDrop_kPa: 100 },
}
/** 100 kW at 10 K. */
const RACK_lpm = 144.578

const technology = (cdu: object = {}, connections: SiteSketch['connections'] = {}): SiteSketch => ({
  items: {
    cooler: { liquidCooling: { role: 'sink', maxFlow_lpm: 1000, head_kPa: 150 } },
    cdu: { liquidCooling: { role: 'conduit', approach_K: 4, maxFlow_lpm: 300, head_kPa: 200, ...cdu } },
    rack,
  },
  placements: { cooler1: {}, cdu1: {}, cdu2: {}, rack1: {}, rack2: {} },
  connections: {
    'cooler1~cdu1': { length_m: 20 },
    'cdu1~rack1': { length_m: 10, bore_m: 0.05, lossCoefficient: 2 },
    'cdu1~rack2': { length_m: 30, bore_m: 0.05, lossCoefficient: 2 },
    ...connections,
  },
})
const liquid = { cooler1: { in_kW: 200 }, cdu1: { in_kW: 200, flow_lpm: 2 * RACK_lpm } }
const solve = (site: SiteSketch) => solveHydraulics(buildFacts(buildSite(site), { liquid }))

describe('solveHydraulics', () => {
  it('parts facility water from the technology loop at the plates of a CDU', () => {
    const { loops } = solve(technology())
    expect(loops.map(({ id, kind }) => ({ id, kind }))).toEqual([
      { id: 'cooler1', kind: 'facility' },
      { id: 'cdu1', kind: 'technology' },
    ])
    expect(loops[0]!.balance.map(({ id }) => id)).toEqual(['cdu1'])
    expect(loops[1]!.balance.map(({ id }) => id)).toEqual(['rack1', 'rack2'])
  })

  it('reckons the drop of a pipe pair as Darcy and Weisbach do by hand', () => {
    const pipe = solve(technology()).loops[1]!.pipes[0]!
    // supply_C of the sketch is 30, the mean of both ways 35.
    const { density_kg_m3, viscosity_m2_s } = fluidAt(35)
    const v = (4 * RACK_lpm) / 60_000 / (Math.PI * 0.05 ** 2)
    const { factor } = frictionFactor((v * 0.05) / viscosity_m2_s, 4.5e-5 / (3.7 * 0.05), { factor: 0, slope: 0 })
    const both_kPa = (2 * (factor * (10 / 0.05) + 2) * density_kg_m3 * v * v) / 2 / 1000
    expect(pipe.velocity_m_s).toBeCloseTo(v, 3)
    expect(pipe.drop_kPa).toBeCloseTo(both_kPa, 2)
  })

  it('names the circuit with the least head to spare', () => {
    const { index, balance } = solve(technology()).loops[1]!
    expect(index).toEqual({ consumer: 'rack2', connections: ['cdu1~rack2'] })
    const [near, far] = balance
    expect(far!.required_kPa).toBeGreaterThan(near!.required_kPa)
    // 4/3 of 200 kPa at no flow, 200 at 300 L/min.
    expect(far!.available_kPa).toBeCloseTo((200 * 4) / 3 - (200 / 3) * ((2 * RACK_lpm) / 300) ** 2, 1)
  })

  it('lets the nearer rack have more than the farther one, and conserves flow', () => {
    const { balance, pumps } = solve(technology()).loops[1]!
    const [near, far] = balance
    expect(near!.flow_lpm).toBeGreaterThan(far!.flow_lpm)
    expect(pumps).toMatchObject([{ id: 'cdu1', share: 1 }])
    expect(pumps[0]!.flow_lpm).toBeCloseTo(near!.flow_lpm + far!.flow_lpm, 3)
  })

  it('gives the required flows where no pump names a head', () => {
    const site = technology()
    const headless = { ...site, items: { ...site.items, cdu: { liquidCooling: { role: 'conduit', approach_K: 4 } } } }
    const loop = solve(headless).loops[1]!
    expect(loop.running).toBe(false)
    for (const { flow_lpm, required_lpm, available_kPa } of loop.balance) {
      expect(flow_lpm).toBeCloseTo(required_lpm, 6)
      expect(available_kPa).toBeNull()
    }
  })

  it('adds the head of a pump in the line to a circuit whose sink has none', () => {
    const site = buildSite({
      items: {
        cooler: { liquidCooling: { role: 'sink' } },
        pump: { liquidCooling: { role: 'conduit', approach_K: 0, head_kPa: 300, maxFlow_lpm: 600 } },
        cdu: { liquidCooling: { role: 'conduit', approach_K: 4, maxFlow_lpm: 300, pressureDrop_kPa: 80 } },
      },
      placements: { cooler1: {}, pump1: {}, cdu1: {} },
      connections: { 'cooler1~pump1': { length_m: 5 }, 'pump1~cdu1': { length_m: 20 } },
    })
    const { loops } = solveHydraulics(buildFacts(site, { liquid: { pump1: { flow_lpm: 289 }, cdu1: { in_kW: 200 } } }))
    expect(loops).toHaveLength(1)
    expect(loops[0]).toMatchObject({ kind: 'facility', running: true })
    expect(loops[0]!.index).toEqual({ consumer: 'cdu1', connections: ['cooler1~pump1', 'pump1~cdu1'] })
    expect(loops[0]!.balance[0]!.available_kPa).toBeCloseTo(400 - 100 * ((2 * RACK_lpm) / 600) ** 2, 1)
    expect(loops[0]!.balance[0]!.flow_lpm).toBeGreaterThan(2 * RACK_lpm)
  })

  it('lists connections that have neither length nor path, and chooses bores that suit', () => {
    const { notRouted, loops } = solve(technology({}, { 'cdu2~rack2': {} }))
    expect(notRouted).toEqual(['cdu2~rack2'])
    for (const { pipes } of loops)
      for (const pipe of pipes.filter(({ assumedBore }) => assumedBore)) {
        expect(pipe.velocity_m_s).toBeLessThanOrEqual(2.4)
        expect(pipe.friction_Pa_m).toBeLessThanOrEqual(400)
      }
  })

  it('runs a pump where its points say, straight between them', () => {
    const points: [number, number][] = [
      [0, 260],
      [200, 240],
      [400, 180],
    ]
    const { pumps, running } = solve(technology({ head_kPa: undefined, pumpCurve: points })).loops[1]!
    expect(running).toBe(true)
    const { flow_lpm, head_kPa } = pumps[0]!
    expect(flow_lpm).toBeGreaterThan(200)
    expect(head_kPa).toBeCloseTo(240 - (60 * (flow_lpm - 200)) / 200, 6)
  })

  it('lets a return that names nothing of its loop go back the way the supply came', () => {
    const [astray, mirrored] = [{ returnTo: 'cooler1' }, {}].map((run) =>
      solve(technology({}, { 'cdu1~rack2': { length_m: 30, bore_m: 0.05, lossCoefficient: 2, ...run } })),
    )
    expect(astray).toEqual(mirrored)
  })

  it('remembers the answer while nothing changed', () => {
    const facts = buildFacts(buildSite(technology()), { liquid })
    expect(solveHydraulics(facts)).toBe(solveHydraulics(facts))
  })
})

describe('outagesOf', () => {
  const outages = (site: SiteSketch) => outagesOf(buildFacts(buildSite(site), { liquid }))

  it('leaves racks without a second feed dry when their CDU is out', () => {
    const out = outages(technology()).find((o) => o.out === 'cdu1' && o.loop === 'cdu1')!
    expect(out.short.map(({ id, flow_lpm }) => [id, flow_lpm])).toEqual([
      ['rack1', 0],
      ['rack2', 0],
    ])
  })

  it('opens standby pipes for whoever lost the last feed', () => {
    const site = technology(
      {},
      { 'cdu2~rack1': { standby: true, length_m: 5 }, 'cdu2~rack2': { standby: true, length_m: 5 } },
    )
    const out = outages(site).find((o) => o.kind === 'unit' && o.out === 'cdu1' && o.loop === 'cdu1')!
    expect(out.short).toEqual([])
    expect(out.survivors.find(({ id }) => id === 'cdu2')!.flow_lpm).toBeGreaterThan(2 * RACK_lpm)
  })

  it('leaves dry whoever returns by what is shut', () => {
    const item = { tee: {}, ...technology().items }
    const out = outages({
      items: item,
      placements: { cooler1: {}, cdu1: {}, tee1: {}, tee2: {}, rack1: {}, rack2: {} },
      connections: {
        'cooler1~cdu1': { length_m: 20 },
        'cdu1~tee1': { length_m: 10, returnTo: 'tee2' },
        'tee1~tee2': { length_m: 10, returnTo: 'cdu1' },
        'tee1~rack1': { length_m: 2 },
        'tee2~rack2': { length_m: 2 },
      },
    }).find((o) => o.kind === 'valve' && o.out === 'tee1~tee2')!
    // The run carries the supply of the second rack and the return of both.
    expect(out.short.map(({ id, flow_lpm }) => [id, flow_lpm])).toEqual([
      ['rack1', 0],
      ['rack2', 0],
    ])
  })

  it('shuts each pipe, and each pump of a set that has none to spare', () => {
    const all = outages(technology({ pumps: { count: 2, needed: 2 } }))
    expect(all.filter(({ kind }) => kind === 'valve').map(({ out }) => out)).toEqual([
      'cooler1~cdu1',
      'cdu1~rack1',
      'cdu1~rack2',
    ])
    const pump = all.find(({ kind }) => kind === 'pump')!
    expect(pump.out).toBe('cdu1')
    expect(pump.short.map(({ id }) => id)).toEqual(['rack1', 'rack2'])
  })

  it('takes away flow with a pump side by side, and head with one in series', () => {
    const lawOf = (inSeries: boolean, left: number) => {
      const site = buildSite(technology({ pumps: { count: 2, needed: 2, inSeries } }))
      const model = loopModels(buildFacts(site, { liquid })).find(({ loop }) => loop.id === 'cdu1')!
      return pumpLaw(model.loop.sources[0]!, left)!
    }
    // Four thirds of 200 kPa at no flow, 200 kPa at 300 L/min.
    const whole = { shutOff_Pa: (4 / 3) * 200e3, resistance: 200e3 / 3 / 0.005 ** 2 }
    const expectLaw = (law: typeof whole, shutOff_Pa: number, resistance: number) => {
      expect(law.shutOff_Pa / shutOff_Pa).toBeCloseTo(1, 9)
      expect(law.resistance / resistance).toBeCloseTo(1, 9)
    }
    for (const inSeries of [false, true]) expectLaw(lawOf(inSeries, 1), whole.shutOff_Pa, whole.resistance)
    expectLaw(lawOf(false, 0.5), whole.shutOff_Pa, 4 * whole.resistance)
    expectLaw(lawOf(true, 0.5), whole.shutOff_Pa / 2, whole.resistance / 2)
  })
})
