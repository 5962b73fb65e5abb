import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { SiteDocument } from '../../src/model/document'
import { runCli } from '../support/run-cli'
import { temporaryFolder } from '../support/temporary-folder'

/** A dry cooler, a CDU and a rack that two pipes of one hall away join. */
const wetSite: SiteDocument = {
  format: 'guscio-site',
  version: 1,
  site: { name: 'Wet', climate: { designDryBulb_C: 30 } },
  items: [
    {
      id: 'cooler',
      category: 'dry-cooler',
      name: 'Cooler',
      liquidCooling: {
        role: 'sink',
        capacity_kW: 500,
        approach_K: 5,
        rejects: 'dry-bulb',
        head_kPa: 120,
        maxFlow_lpm: 400,
      },
    },
    {
      id: 'cdu',
      category: 'cdu',
      name: 'CDU',
      liquidCooling: {
        role: 'conduit',
        capacity_kW: 500,
        approach_K: 4,
        head_kPa: 200,
        maxFlow_lpm: 300,
        fill_kPa: 150,
      },
    },
    {
      id: 'rack',
      category: 'gpu-rack',
      name: 'Rack',
      load: { design_kW: 100 },
      heat: { liquidFraction: 1, deltaT_K: 10, supplyMax_C: 45, pressureDrop_kPa: 100 },
    },
    { id: 'feed', category: 'utility-feed', name: 'Feed', power: { role: 'source', rating_kW: 1000 } },
  ],
  placements: [
    { id: 'F1', item: 'feed', hall: null, at: [-20, 0] },
    { id: 'K1', item: 'cooler', hall: null, at: [0, 0] },
    { id: 'CDU1', item: 'cdu', hall: null, at: [20, 0] },
    { id: 'R1', item: 'rack', hall: null, at: [30, 0], redundancy: 'none' },
  ],
  connections: [
    { id: 'p1', kind: 'power', from: 'F1', to: 'R1' },
    { id: 'w1', kind: 'coolant', from: 'K1', to: 'CDU1' },
    { id: 'w2', kind: 'coolant', from: 'CDU1', to: 'R1', path: [[30, 10]], bore_m: 0.05 },
  ],
}

let site: string
beforeEach(() => {
  site = join(temporaryFolder(), 'wet.guscio.json')
  writeFileSync(site, JSON.stringify(wetSite))
})

describe('check --hydraulics', () => {
  it('adds the loops, what they assume, and every outage', async () => {
    const { out } = await runCli(['check', site, '--hydraulics', '--json'])
    const { hydraulics } = JSON.parse(out)
    expect(hydraulics.loops.map(({ id, kind }: { id: string; kind: string }) => [id, kind])).toEqual([
      ['K1', 'facility'],
      ['CDU1', 'technology'],
    ])
    const [facility, technology] = hydraulics.loops
    expect(facility.balance).toMatchObject([{ id: 'CDU1', dropKnown: false }])
    // 14.14 m to the corner at (30, 10), then 10 m down to the rack.
    expect(technology.pipes[0]).toMatchObject({ connection: 'w2', assumedBore: false, unrouted: false })
    expect(technology.pipes[0].length_m).toBeCloseTo(10 * Math.SQRT2 + 10, 9)
    expect(technology.balance[0].required_lpm).toBeCloseTo(144.578, 2)
    expect(hydraulics.notRouted).toEqual(['w1'])
    expect(hydraulics.outages.map(({ kind, out: id }: { kind: string; out: string }) => `${kind} ${id}`)).toEqual([
      'unit K1',
      'valve w1',
      'unit CDU1',
      'valve w2',
    ])
    expect(hydraulics.outages[2].short).toMatchObject([{ id: 'R1', flow_lpm: 0 }])
  })

  it('leaves the document as it is without the option, and prints a line a loop for people', async () => {
    expect(JSON.parse((await runCli(['check', site, '--json'])).out)).not.toHaveProperty('hydraulics')
    const { out } = await runCli(['check', site, '--hydraulics'])
    expect(out).toMatch(/^CDU1 +technology +R1 +\d+ kPa +\d+ kPa +1\.\d\d m\/s +2$/m)
    // Everything stands on the ground: the filling itself is the least, and the head at no flow comes on top.
    expect(out).toMatch(/^CDU1 held at 150 kPa: at least 150, at most 417 kPa, 2\d\d kPa of NPSH$/m)
    expect(out).toContain('1 coolant connections have neither length nor path')
  })
})
