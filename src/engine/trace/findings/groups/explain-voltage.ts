import type { Connection } from '../../../../model/connection'
import { REACTANCE, RESISTIVITY } from '../../../rules/electrical/conductor'
import { outputVoltage } from '../../../rules/electrical/output-voltage'
import { routeLength_m } from '../../../rules/electrical/route-length'
import { portionsInUse } from '../../../rules/supply/portions-in-use'
import { type Explanations, type FindingCase, firstOf, named, placementOf } from '../finding-case'
import { itemFigure, parameterFigure, planFigure, publishedFigure, runFigure } from '../inputs'
import { subject } from '../loads'
import { agrees, given, part, type ReckonedInput, type Reckoning, reckon } from '../reckoning'
import { apparentOver, currentOver, outputVoltageFigure } from './circuit-current'

/** Voltages that meet, and what is lost on the way. */
export const voltageExplanations: Explanations = {
  'power/voltage': {
    value: (c) => given(itemFigure(c, namedIn(c, 'provider'), 'power.voltage_V', 'V')),
    limit: (c) => given(wantedVoltage(c, namedIn(c, 'consumer'))),
  },
  'power/voltage-path': {
    value: (c) => given(outputVoltageFigure(c, namedIn(c, 'provider'))),
    limit: (c) => {
      const consumer = namedIn(c, 'consumer')
      if (c.finding.params.kind === 'consumer') return given(wantedVoltage(c, consumer))
      const first = (c.index.powerInto.get(consumer) ?? []).find(
        (feed) => !feed.standby && outputVoltage(c.index)(feed.from) !== undefined,
      )
      return given(outputVoltageFigure(c, first?.from ?? consumer))
    },
  },
  'power/voltage-drop': {
    value: (c) => {
      if (c.finding.params.kind === 'run') {
        const run = c.site.connections.find(
          (r) =>
            c.finding.subjects.includes(r.from) &&
            c.finding.subjects.includes(r.to) &&
            agrees(lost(c, r), c.finding.value ?? 0),
        )
        return run ? dropOver(c, run) : null
      }
      const worst = c.finding.subjects.map((id) => worstPath(c, id)).reduce((a, b) => (b.share > a.share ? b : a))
      return reckon(
        'sum',
        '',
        worst.runs.map((run) => part('runDrop', dropOver(c, run), { from: named(c, run.from), to: named(c, run.to) })),
      )
    },
    limit: (c) => given(parameterFigure(c, c.finding.params.kind === 'run' ? 'run' : 'total')),
  },
  'power/transfer-hold-up': {
    value: (c) => given(itemFigure(c, firstOf(c), 'power.transfer_ms', 'ms')),
    limit: (c) => {
      const stated = c.site.placements.find(
        (p) => p.definition.load && p.definition.power?.holdUp_ms === c.finding.limit && p.mission !== 'support',
      )
      return given(stated ? itemFigure(c, stated.id, 'power.holdUp_ms', 'ms') : parameterFigure(c, 'holdUp_ms'))
    },
  },
}

/** The subject that the finding's sentence names. */
function namedIn(c: FindingCase, parameter: string): string {
  const name = c.finding.params[parameter]
  return c.finding.subjects.find((id) => named(c, id) === name) ?? firstOf(c)
}

const wantedVoltage = (c: FindingCase, id: string): ReckonedInput =>
  itemFigure(
    c,
    id,
    placementOf(c, id).definition.power?.inputVoltage_V === undefined ? 'power.voltage_V' : 'power.inputVoltage_V',
    'V',
  )

/** Parts that make their output voltage anew. */
const REGULATED = new Set(['transformer', 'ups', 'generator', 'utility-feed'])

interface Path {
  readonly share: number
  readonly runs: readonly Connection[]
}

/** The runs with a loss down to a node from the last part that makes its voltage anew, those of the worst path. */
function worstPath(c: FindingCase, id: string): Path {
  let worst: Path = { share: 0, runs: [] }
  const isLive = (at: string) => c.facts.power[at]?.live ?? false
  for (const { connection } of portionsInUse(c.index.powerInto.get(id) ?? [], isLive)) {
    if (connection.standby) continue
    const { from } = connection
    const before = REGULATED.has(placementOf(c, from).definition.category) ? { share: 0, runs: [] } : worstPath(c, from)
    const own = lost(c, connection)
    const share = before.share + own
    if (share > worst.share) worst = { share, runs: own > 0 ? [...before.runs, connection] : before.runs }
  }
  return worst
}

function lost(c: FindingCase, run: Connection): number {
  const known = run.conductor_mm2 !== undefined && routeLength_m(run, c.index) !== undefined
  return known && outputVoltage(c.index)(run.from) !== undefined ? dropOver(c, run).value : 0
}

/** √3 · I · (R cos φ + X sin φ) / U over one run. */
function dropOver(c: FindingCase, run: Connection): Reckoning {
  const code = c.site.site.electricalCode
  const metal = run.conductor ?? 'copper'
  const length_m = routeLength_m(run, c.index) ?? 0
  const length =
    run.length_m === undefined
      ? planFigure('route', length_m, 'm', { from: named(c, run.from), to: named(c, run.to) })
      : runFigure(c, run.id, 'length_m', length_m, 'm')
  const parallel = runFigure(c, run.id, 'parallel', run.parallel ?? 1, '')
  const table = (nameKey: string, value: number, unit: string, nec: string) =>
    code === 'NEC'
      ? publishedFigure(nameKey, value, unit, 'nec', nec)
      : publishedFigure(nameKey, value, unit, 'iec-60364-5-52', 'G')
  const apparent = apparentOver(c, run)
  return reckon('voltageDrop', '', [
    part('current', currentOver(c, run), subject(c, run.to)),
    part(
      'resistance',
      reckon('resistance', 'Ω', [
        table('resistivity', RESISTIVITY[code][metal], 'Ω·mm²/m', 'chapter 9, table 8'),
        length,
        runFigure(c, run.id, 'conductor_mm2', run.conductor_mm2 ?? 0, 'mm²'),
        parallel,
      ]),
    ),
    part(
      'reactance',
      reckon('quotient', 'Ω', [
        part(
          'reactanceOfOne',
          reckon('product', 'Ω', [table('reactance', REACTANCE[code], 'Ω/m', 'chapter 9, table 9'), length]),
        ),
        parallel,
      ]),
    ),
    part('cosPhi', reckon('quotient', '', [apparent.inputs[0]!, part('drawApparent', apparent, subject(c, run.to))])),
    outputVoltageFigure(c, run.from),
  ])
}
