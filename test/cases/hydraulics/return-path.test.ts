import { describe, expect, it } from 'vitest'
import { fluidAt } from '../../../src/engine/hydraulics/fluid'
import { solveHydraulics } from '../../../src/engine/hydraulics/solve-hydraulics'
import type { NetworkLink, NetworkNode } from '../../../src/engine/hydraulics/solver/pipe-network'
import { buildFacts } from '../../../src/engine/rules/testing/build-facts'
import { buildSite, type SiteSketch } from '../../../src/engine/rules/testing/build-site'
import { openInEpanet } from './epanet-network'

const RACKS = 4
const HEAD_kPa = 200
const HEAD_AT_lpm = 700
const racks = Array.from({ length: RACKS }, (_, i) => i + 1)

interface Main {
  readonly length_m: number
  readonly bore_m: number
  readonly lossCoefficient: number
}

const supply: Main = { length_m: 12, bore_m: 0.0779, lossCoefficient: 3 }
const back: Main = { length_m: 15, bore_m: 0.0627, lossCoefficient: 4 }
const branch: Main = { length_m: 3, bore_m: 0.0409, lossCoefficient: 5 }

/** Racks off a main with a tee each. @param returnOf where the return of the main goes at each tee */
function row(returnOf: (tee: number) => string | null, more: object = {}): SiteSketch {
  const runs = racks.flatMap((i) => {
    const returnTo = returnOf(i)
    const own = {
      ...supply,
      ...more,
      ...(returnTo === null ? {} : { returnTo, returnLength_m: returnTo === 'cdu1' && i > 1 ? 60 : back.length_m }),
    }
    return [
      [`${i === 1 ? 'cdu1' : `tee${i - 1}`}~tee${i}`, own],
      [`tee${i}~rack${i}`, branch],
    ] as const
  })
  return {
    items: {
      cdu: { liquidCooling: { role: 'conduit', approach_K: 4, maxFlow_lpm: HEAD_AT_lpm, head_kPa: HEAD_kPa } },
      tee: {},
      rack: { load: { design_kW: 100 }, heat: { liquidFraction: 1, deltaT_K: 10, pressureDrop_kPa: 60 } },
    },
    placements: Object.fromEntries(['cdu1', ...racks.flatMap((i) => [`tee${i}`, `rack${i}`])].map((id) => [id, {}])),
    connections: Object.fromEntries(runs),
  }
}

const solve = (sketch: SiteSketch) =>
  solveHydraulics(buildFacts(buildSite(sketch), { liquid: { cdu1: { in_kW: 400, flow_lpm: 578 } } })).loops[0]!

const reverse = (tee: number) => (tee < RACKS ? `tee${tee + 1}` : 'cdu1')

describe('a return with a way of its own', () => {
  it('carries what EPANET gets from both pipes of a reverse return drawn out', async () => {
    const loop = solve(row(reverse, { returnBore_m: back.bore_m, returnLossCoefficient: back.lossCoefficient }))
    // 0: return of the CDU; 1: its outlet; 2 to 5 and 6 to 9: tees of supply and return; 10 to 17: both sides of racks.
    const [teeAt, backAt, inAt, outAt] = [1, 5, 9, 13]
    const fluid = fluidAt(35)
    const pipe = (from: number, to: number, { length_m, bore_m, lossCoefficient }: Main): NetworkLink => {
      return { kind: 'pipe', from, to, length_m, bore_m, roughness_m: 4.5e-5, lossCoefficient }
    }
    const q_m3s = HEAD_AT_lpm / 60_000
    const drop_m3s = 144.578 / 60_000
    const links: NetworkLink[] = [
      ...racks.map((i) => ({
        kind: 'resistance' as const,
        from: inAt + i,
        to: outAt + i,
        resistance: 60e3 / drop_m3s ** 2,
      })),
      ...racks.map((i) => pipe(i === 1 ? 1 : teeAt + i - 1, teeAt + i, supply)),
      ...racks.map((i) =>
        i < RACKS ? pipe(backAt + i, backAt + i + 1, back) : pipe(backAt + i, 0, { ...back, length_m: 60 }),
      ),
      ...racks.flatMap((i) => [pipe(teeAt + i, inAt + i, branch), pipe(outAt + i, backAt + i, branch)]),
      {
        kind: 'pump',
        from: 0,
        to: 1,
        shutOff_Pa: (4 / 3) * HEAD_kPa * 1000,
        resistance: (HEAD_kPa * 1000) / 3 / q_m3s ** 2,
      },
    ]
    const nodes: NetworkNode[] = Array.from({ length: 18 }, (_, i) => (i === 0 ? { fixed_Pa: 0 } : {}))
    const peer = await openInEpanet(nodes, links, fluid)
    peer.solve(true)
    loop.balance.forEach(({ id, flow_lpm }, i) => {
      expect(flow_lpm / (peer.flow_m3s(i) * 60_000) - 1, id).toBeCloseTo(0, 3)
    })
    const total_lpm = loop.pumps[0]!.flow_lpm
    expect(total_lpm / (peer.flow_m3s(links.length - 1) * 60_000) - 1).toBeCloseTo(0, 3)
  })

  it('is the half network where each return joins that of its own provider', () => {
    const halved = solve(row(() => null))
    const drawn = solve(row(() => null, { returnBore_m: supply.bore_m, returnLossCoefficient: supply.lossCoefficient }))
    halved.balance.forEach(({ flow_lpm, required_kPa }, i) => {
      expect(drawn.balance[i]!.flow_lpm / flow_lpm).toBeCloseTo(1, 4)
      expect(drawn.balance[i]!.required_kPa).toBeCloseTo(required_kPa, 3)
    })
    expect(halved.pipes[0]!.return).toBeNull()
    expect(drawn.pipes[0]!.return).toMatchObject({ to: 'cdu1' })
    expect(drawn.pipes[0]!.drop_kPa).toBeCloseTo(halved.pipes[0]!.drop_kPa, 3)
  })

  it('fills up along a reverse return where the supply empties', () => {
    const { pipes } = solve(row(reverse))
    const mains = pipes.filter(({ to }) => to.startsWith('tee'))
    const each = mains.at(-1)!.flow_lpm
    mains.forEach(({ flow_lpm, return: way }, i) => {
      expect(flow_lpm).toBeCloseTo((RACKS - i) * each, 2)
      expect(way!.flow_lpm).toBeCloseTo((i + 1) * each, 2)
    })
  })
})

/**
 * Branch flows of a direct return by reducing the ladder from its far end, resistances in series adding up and those side
 * by side dividing the flow: J. Siegenthaler, "Back to Basics: Reversing Course", PM Engineer
 * (pmengineer.com/articles/86122), here for resistances with the square of the flow.
 * @param rungs resistance of each crossover; @param rail of supply and return together between two of them
 */
function ladderShares(rungs: readonly number[], rail: number): readonly number[] {
  const beyond = (i: number): number => {
    const own = rungs[i]!
    if (i === rungs.length - 1) return own
    const rest = rail + beyond(i + 1)
    return 1 / (1 / Math.sqrt(own) + 1 / Math.sqrt(rest)) ** 2
  }
  let left = 1
  return rungs.map((own, i) => {
    const share = i === rungs.length - 1 ? left : left * (Math.sqrt(beyond(i)) / Math.sqrt(own))
    left -= share
    return share
  })
}

describe('direct and reverse return of identical crossovers', () => {
  /** Pipes without length lose with the square of the flow alone. */
  const fitted = (lossCoefficient: number, bore_m: number) => ({
    length_m: 0,
    returnLength_m: 0,
    bore_m,
    lossCoefficient,
  })
  const site = (reversed: boolean): SiteSketch => {
    const sketch = row((tee) => (reversed ? reverse(tee) : null))
    const connections = Object.fromEntries(
      Object.entries(sketch.connections!).map(([ends, run]) => {
        const { returnTo } = run as { returnTo?: string }
        const own = ends.includes('rack') ? fitted(5, 0.0409) : fitted(8, 0.0779)
        return [
          ends,
          { ...own, ...(returnTo === undefined ? {} : { returnTo, returnLossCoefficient: own.lossCoefficient }) },
        ]
      }),
    )
    return { ...sketch, connections }
  }
  const shares = (reversed: boolean) => {
    const { balance } = solve(site(reversed))
    const total = balance.reduce((sum, { flow_lpm }) => sum + flow_lpm, 0)
    return balance.map(({ flow_lpm }) => flow_lpm / total)
  }

  it('divides a direct return as the ladder reduced by hand does, nearest first', () => {
    const { density_kg_m3 } = fluidAt(35)
    const lossIn = (k: number, bore_m: number) => (8 * density_kg_m3 * k) / (Math.PI ** 2 * bore_m ** 4)
    const rung = 60e3 / (144.578 / 60_000) ** 2 + 2 * lossIn(5, 0.0409)
    const expected = ladderShares(Array<number>(RACKS).fill(rung), 2 * lossIn(8, 0.0779))
    const found = shares(false)
    expected.forEach((share, i) => {
      expect(found[i]!).toBeCloseTo(share, 5)
    })
    expect(found[0]! / found[3]!).toBeGreaterThan(1.05)
  })

  it('divides a reverse return alike from both ends, with less between the most and the least', () => {
    const spread = (list: readonly number[]) => Math.max(...list) / Math.min(...list)
    const found = shares(true)
    expect(found[0]!).toBeCloseTo(found[3]!, 6)
    expect(found[1]!).toBeCloseTo(found[2]!, 6)
    // "It's not wise to assume that every reverse return system will have equal flow proportions" (ibid.).
    expect(found[0]!).toBeGreaterThan(found[1]!)
    expect(spread(found)).toBeLessThan(1 + (spread(shares(false)) - 1) / 2)
  })
})
