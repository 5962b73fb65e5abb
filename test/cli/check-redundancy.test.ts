import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { runCli } from '../support/run-cli'
import { temporaryFolder } from '../support/temporary-folder'

const conduit = { role: 'conduit', rating_kVA: 1000 }
/** One rack on two boards behind one transformer, another on one of the boards alone. */
const pod = {
  format: 'guscio-site',
  version: 1,
  site: { name: 'Pod' },
  items: [
    { id: 'util', category: 'utility-feed', name: 'Feed', power: { role: 'source', rating_kVA: 5000 } },
    { id: 'tx', category: 'transformer', name: 'Transformer', power: conduit },
    { id: 'board', category: 'lv-switchboard', name: 'Board', power: conduit },
    { id: 'rack', category: 'gpu-rack', name: 'Rack', load: { design_kW: 100 } },
  ],
  placements: [
    ['U1', 'util'],
    ['U2', 'util'],
    ['TX1', 'tx'],
    ['TX2', 'tx'],
    ['BA', 'board'],
    ['BB', 'board'],
    ['R1', 'rack'],
    ['R2', 'rack'],
  ].map(([id, item], i) => ({ id, item, hall: null, at: [5 * i, 0], rotation_deg: 0 })),
  connections: [
    ['U1', 'TX1'],
    ['U2', 'TX2'],
    ['TX1', 'BA'],
    ['TX2', 'BB'],
    ['BA', 'R1', 'A'],
    ['BB', 'R1', 'B'],
    ['BA', 'R2', 'A'],
  ].map(([from, to, side], i) => ({ id: `c${i}`, kind: 'power', from, to, ...(side ? { side } : {}) })),
}

let site: string
beforeEach(() => {
  site = join(temporaryFolder(), 'pod.guscio.json')
  writeFileSync(site, JSON.stringify(pod))
})

describe('check: redundancy', () => {
  it('adds what each load reaches to the JSON document', async () => {
    const { out } = await runCli(['check', site, '--json'])
    const { redundancy, findings } = JSON.parse(out)
    expect(redundancy).toMatchObject({ required_kW: 200, reached_kW: 100 })
    expect(redundancy.loads).toMatchObject([
      { loads: ['R1'], achieved: 'fault-tolerant', systems: [{ system: 'power', topology: '2N', paths: 2 }] },
      { loads: ['R2'], achieved: 'none', obstacles: [{ kind: 'unserved', out: ['U1'] }, {}, {}] },
    ])
    expect(redundancy.pairs).toBeUndefined()
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'redundancy/single-point', severity: 'info' }))
  })

  it('prints the load below its class first, then the worst single points', async () => {
    const { out } = await runCli(['check', site])
    expect(out).toContain('Redundancy: 100 kW of 200 kW that require some reach their class')
    expect(out).toMatch(/R2 +100 kW +concurrently-maintainable +none +N +- +- +unserved without U1\nR1 /)
    expect(out).toMatch(/single point +lost +at risk\nU1 +100 kW +0 kW\n/)
  })

  it('prices what closes the gap when asked, and says that it is proven the cheapest', async () => {
    const { out } = await runCli(['check', site, '--gap', '--json'])
    const { gap } = JSON.parse(out)
    expect(gap.site).toMatchObject({ loads: ['R2'], impossible: false })
    expect(gap.site.plans[0]).toMatchObject({ reached: ['R2'], secured_kW: 100, proof: { kind: 'cheapest' } })
    const steps = gap.site.plans[0].steps.map((step: { remedy: string; params: object }) => [step.remedy, step.params])
    expect(steps).toEqual([['second-cord', { count: 1, board: 'BB' }]])
    const text = (await runCli(['check', site, '--gap'])).out
    expect(text).toMatch(/One more feed from BB +unknown/)
    expect(text).toContain('Proven: no choice from the')
    expect((await runCli(['check', site])).out).not.toContain('Proven')
  })

  it('lists pairs for what neither loses alone, and says so', async () => {
    const { out } = await runCli(['check', site, '--n2'])
    expect(out).toMatch(/U1 \+ U2 +9 +100 kW +R1\n/)
    expect(out).toContain('a pair with a member that fails alone fails whatever the other does')
  })
})
