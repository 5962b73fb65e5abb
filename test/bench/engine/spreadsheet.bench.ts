import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { solvedState } from '../../../src/engine/contingencies/outage-sweep'
import { compileSite, type SiteNetwork } from '../../../src/engine/networks/site-network'
import { createSiteState, type SiteState, solveSite } from '../../../src/engine/networks/site-state'
import type { EffectiveSite } from '../../../src/model/effective-site'
import { compare, isQuick, print, type Timing, timingOf } from '../clock'

const ROUNDS = 15
/** Of more nodes than this no workbook is made: what takes the time is then that Calc reads the formulas. */
const MOST_ROWS = 5000

/** What the peer answers: the column of outputs, and the time of each round. */
interface Answer {
  readonly values: readonly (number | string)[]
  readonly full_ms: readonly number[]
  readonly edit_ms: readonly number[]
}

/** Row 1: the power roll-up beside the workbook that an engineer would write for it, in LibreOffice Calc. */
export async function benchSpreadsheet(site: EffectiveSite): Promise<void> {
  if (isQuick) {
    console.log('\nSKIPPED: the peer LibreOffice Calc; it lives outside Node (run the full benchmarks)')
    return
  }
  const python = ['python3', '/usr/bin/python3'].find((name) => spawnSync(name, ['-c', 'import uno']).status === 0)
  if (!python || spawnSync('soffice', ['--version']).status !== 0) {
    console.log('\nSKIPPED: the peer LibreOffice Calc; soffice and python3 with uno are not on this machine')
    return
  }
  const network = compileSite(site)
  if (network.units.size > MOST_ROWS) {
    console.log(`\nSKIPPED: the peer LibreOffice Calc; the workbook would have ${network.units.size} rows`)
    return
  }
  const normal = solvedState(network)
  if (normal.power.usesStandby || normal.power.loop.length > 0) {
    console.log('\nskipped: the workbook knows no standby connections in use')
    return
  }
  const answer = ask(python, network, normal)
  network.units.members.forEach((_, u) => {
    const theirs = answer.values[u]
    const off = typeof theirs === 'number' ? Math.abs(theirs - normal.power.outP_kW[u]!) : Number.NaN
    if (!(off <= 1e-6 * Math.max(1, normal.power.outP_kW[u]!)))
      throw new Error(`${site.site.name}: the workbook says ${theirs} of node ${u}, not ${normal.power.outP_kW[u]}`)
  })
  console.log(`\nthe workbook agrees on all ${network.units.size} folded nodes`)
  const state = createSiteState(network)
  const ours = async (): Promise<Timing> =>
    (await compare([{ name: 'folded arrays, all three networks', run: () => solveSite(network, state) }]))[0]!
  print('power roll-up, recalculated', [
    await ours(),
    timingOf('peer: LibreOffice Calc, hard recalculation, folded for it', answer.full_ms),
  ])
  print('power roll-up, one load edited', [
    await ours(),
    timingOf('peer: LibreOffice Calc, one cell set, the total read', answer.edit_ms),
  ])
}

function ask(python: string, network: SiteNetwork, normal: SiteState): Answer {
  const script = join(process.env.GUSCIO_ROOT ?? process.cwd(), 'test/bench/engine/spreadsheet-peer.py')
  const { power, design_kW, components } = network
  const input = JSON.stringify({
    rows: Array.from({ length: network.units.size }, (_, u) => rowOf(network, normal, u)),
    answer: COLUMNS.indexOf('outP'),
    rounds: ROUNDS,
    edited: design_kW.findIndex((kW, u) => kW > 0 && normal.power.live[u] === 1),
    total: components.find((u) => power.isSource[u])!,
  })
  const { status, stdout, stderr } = spawnSync(python, [script], { input, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(`the LibreOffice peer failed: ${stderr}`)
  return JSON.parse(stdout) as Answer
}

const COLUMNS = ['ownP', 'ownQ', 'outP', 'outQ', 'efficiency', 'inP', 'inQ'] as const
const cell = (column: (typeof COLUMNS)[number], u: number): string => `${'ABCDEFG'[COLUMNS.indexOf(column)]}${u + 1}`

/** The formulas of one node: what its consumers draw by their shares, its efficiency at that output, what it draws itself. */
function rowOf({ power, powerDemand: model }: SiteNetwork, { power: { live } }: SiteState, u: number): string[] {
  if (!live[u]) return COLUMNS.map((column) => (column === 'efficiency' ? '1' : '0'))
  const drawn = (column: 'inP' | 'inQ'): string => {
    const terms: string[] = []
    for (let o = power.outStart[u]!; o < power.outStart[u + 1]!; o++) {
      const edge = power.outEdge[o]!
      const v = power.outTo[o]!
      if (power.inStandby[edge] || !live[v]) continue
      let shares = 0
      for (let e = power.inStart[v]!; e < power.inStart[v + 1]!; e++)
        if (!power.inStandby[e] && live[power.inFrom[e]!]) shares += power.inShare[e]!
      const part = power.inShare[edge]! / shares
      terms.push(part === 1 ? cell(column, v) : `${cell(column, v)}*${part}`)
    }
    return terms.length > 0 ? `=${terms.join('+')}` : '0'
  }
  const [p, q] = [cell('outP', u), cell('outQ', u)]
  const fractions = [
    model.rating_kW[u]! > 0 ? `${p}/${model.rating_kW[u]}` : '',
    model.rating_kVA[u]! > 0 ? `SQRT(${p}*${p}+${q}*${q})/${model.rating_kVA[u]}` : '',
  ].filter((term) => term !== '')
  const curve = model.curve[u]
  const tangent = model.inputTangent[u]!
  return [
    String(model.ownP_kW[u]),
    String(model.ownQ_kvar[u]),
    drawn('inP'),
    drawn('inQ'),
    curve ? `=${interpolation(curve, `MAX(${fractions.join(';')})`)}` : String(model.efficiency[u]),
    `=${p}/${cell('efficiency', u)}+${cell('ownP', u)}`,
    Number.isNaN(tangent) ? `=${q}+${cell('ownQ', u)}` : `=${cell('inP', u)}*${tangent}`,
  ]
}

/** Linear between the points, flat outside them. */
function interpolation(points: Float64Array, x: string): string {
  const last = points.length - 2
  let formula = String(points[last + 1])
  for (let i = last; i > 0; i -= 2) {
    const [x0, y0, x1, y1] = [points[i - 2]!, points[i - 1]!, points[i]!, points[i + 1]!]
    formula = `IF(${x}<=${x1};${y0}+${(y1 - y0) / (x1 - x0)}*(${x}-${x0});${formula})`
  }
  return `IF(${x}<=${points[0]};${points[1]};${formula})`
}
