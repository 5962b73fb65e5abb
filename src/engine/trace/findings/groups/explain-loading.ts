import { storagePower_kW, swing_kW, synchronizedSwing } from '../../../rules/electrical/power-swing'
import { reachedFrom } from '../../../rules/electrical/reach'
import { portionsInUse } from '../../../rules/supply/portions-in-use'
import { type Explanations, type FindingCase, firstOf, placementOf, subjectsOf } from '../finding-case'
import {
  altitudeFigure,
  countFigure,
  itemFigure,
  parameterFigure,
  recordFigure,
  runFigure,
  siteFigure,
  solvedFigure,
} from '../inputs'
import { byProduct, outputFigure, ratingByFactor, ratingFigure, ratingTimes, subject, timesEach } from '../loads'
import { given, part, type ReckonedInput, type Reckoning, reckon } from '../reckoning'

const output = (c: FindingCase) => given(outputFigure(c, firstOf(c), c.finding.unit))

/** What sources and conduits carry, against their ratings. */
export const loadingExplanations: Explanations = {
  'power/overload': { value: output, limit: (c) => ratingByFactor(c, 'continuousFactor') },
  'power/continuous-load': {
    value: output,
    limit: (c) => ratingTimes(c, parameterFigure(c, 'continuousShare')),
  },
  'power/transformer-derating': {
    value: output,
    limit: (c) => ratingTimes(c, deratedShareOf(c, firstOf(c))),
  },
  'power/peak-load': { value: atPeak, limit: (c) => given(ratingFigure(c, firstOf(c))) },
  'power/connection-overload': {
    value: (c) => {
      const id = String(c.finding.params.connection)
      const run = c.site.connections.find((r) => r.id === id)
      const value = c.finding.value ?? 0
      return given(
        solvedFigure(
          c,
          'draw',
          value,
          'kW',
          { of: 'power-draw', connection: id, figure: 'kW' },
          subject(c, run?.to ?? ''),
        ),
      )
    },
    limit: (c) => given(runFigure(c, String(c.finding.params.connection), 'rating_kW', c.finding.limit ?? 0, 'kW')),
  },
  'power/unconnected': {
    value: () => reckon('idle', 'kW', []),
    limit: (c) => given(itemFigure(c, firstOf(c), 'load.design_kW', 'kW')),
  },
  'power/shelf-redundancy': {
    value: (c) => given(itemFigure(c, firstOf(c), 'load.design_kW', 'kW')),
    limit: (c) => {
      const id = firstOf(c)
      const left = reckon('shelvesLeft', '', [
        itemFigure(c, id, 'load.shelves.count', ''),
        itemFigure(c, id, 'load.shelves.feeds', '', { value: 2, assumed: false }),
      ])
      return reckon('product', 'kW', [part('shelvesLeft', left), itemFigure(c, id, 'load.shelves.rating_kW', 'kW')])
    },
  },
  'power/load-step': {
    value: (c) => {
      const { loads } = synchronizedSwing(c.facts)
      const together = reckon('product', 'kW', [part('swings', swingOf(c, loads)), parameterFigure(c, 'coincidence')])
      return reckon('above', 'kW', [part('swingTogether', together), storage(c)])
    },
    limit: (c) => given(siteFigure(c, 'utility.stepLimit_kW', c.finding.limit ?? 0, 'kW')),
  },
  'power/ramp': {
    value: (c) => {
      const { kind } = c.finding.params
      const loads =
        kind === 'utility'
          ? synchronizedSwing(c.facts).loads
          : reachedFrom(c.index, c.finding.subjects).flatMap((p) => (p.mission === 'ai' ? p.id : []))
      return reckon('above', 'kW', [part('swings', swingOf(c, loads)), storage(c)])
    },
    limit: (c) =>
      c.finding.params.kind === 'utility'
        ? given(siteFigure(c, 'utility.rampLimit_kW_perMin', c.finding.limit ?? 0, 'kW'))
        : reckon(
            'sum',
            'kW',
            subjectsOf(c).map((p) => itemFigure(c, p.id, 'power.ramp_kW_perS', 'kW')),
          ),
  },
}

/** What altitude and ambient leave of a rating, as its item or else the rule has it. */
export function deratedShareOf(c: FindingCase, id: string): ReckonedInput {
  const { site } = c.site
  const power = placementOf(c, id).definition.power
  const from = (path: 'altitudeLimit_m' | 'ambient_C', parameter: string, unit: string): ReckonedInput =>
    power?.[path] === undefined ? parameterFigure(c, parameter) : itemFigure(c, id, `power.${path}`, unit)
  const warm = from('ambient_C', 'ambientFrom', 'C')
  const ambient_C = site.climate?.designDryBulb_C
  // Without a design day nothing is taken off for warmth.
  const ambient: ReckonedInput =
    ambient_C === undefined
      ? { ...siteFigure(c, 'climate.designDryBulb_C', warm.value, 'C'), origin: 'assumed' }
      : siteFigure(c, 'climate.designDryBulb_C', ambient_C, 'C')
  return part(
    'derating',
    reckon('derating', '', [
      altitudeFigure(c),
      from('altitudeLimit_m', 'altitudeFrom', 'm'),
      parameterFigure(c, 'perHundredMetres'),
      ambient,
      warm,
      parameterFigure(c, 'perKelvin'),
    ]),
    subject(c, id),
  )
}

/** Sum of the largest sudden changes of loads. */
function swingOf(c: FindingCase, ids: readonly string[]): Reckoning {
  const loads = ids.map((id) => placementOf(c, id)).filter((p) => swing_kW(p) > 0)
  return reckon(
    'sum',
    'kW',
    byProduct(loads).map((group) => timesEach('swingsOf', group, oneSwing(c, group[0]!.id))),
  )
}

function oneSwing(c: FindingCase, id: string): ReckonedInput {
  const load = placementOf(c, id).definition.load!
  const design = itemFigure(c, id, 'load.design_kW', 'kW')
  const ways: ReckonedInput[] = []
  if (load.step !== undefined)
    ways.push(part('step', reckon('product', 'kW', [itemFigure(c, id, 'load.step', ''), design])))
  if (load.peak_kW !== undefined)
    ways.push(part('peakLess', reckon('difference', 'kW', [itemFigure(c, id, 'load.peak_kW', 'kW'), design])))
  return part('swing', reckon('max', 'kW', ways), { item: placementOf(c, id).definition.name })
}

function storage(c: FindingCase): ReckonedInput {
  const plants = c.site.placements.filter((p) => storagePower_kW([p]) > 0)
  const inputs = plants.map((p) => {
    const path = p.definition.power?.rating_kW === undefined ? 'attributes.rated_kW' : 'power.rating_kW'
    return itemFigure(c, p.id, path, 'kW')
  })
  const none = recordFigure('noStorage', {}, '', 0, 'kW')
  return part('storage', reckon('sum', 'kW', inputs.length > 0 ? inputs : [none]))
}

/** Output grown by the peaks that come up through the node, at the power factor of the rest. */
function atPeak(c: FindingCase): Reckoning {
  const id = firstOf(c)
  const out_kW = outputFigure(c, id, 'kW')
  return reckon('growth', c.finding.unit, [
    outputFigure(c, id, c.finding.unit),
    part('atPeak', reckon('sum', 'kW', peaksThrough(c, id)), subject(c, id)),
    out_kW,
  ])
}

/** Peaks above design power that come through a node, loads of one product together. */
export function peaksThrough(c: FindingCase, id: string): readonly ReckonedInput[] {
  const share = shareThrough(c, id)
  const peaking = c.site.placements.filter(({ id: load, definition }) => {
    const { peak_kW = 0, design_kW = 0 } = definition.load ?? {}
    return peak_kW > design_kW && c.facts.power[load]?.live && share(load) > 0
  })
  return byProduct(peaking).map((group) => {
    const member = group[0]!
    const above = reckon('difference', 'kW', [
      itemFigure(c, member.id, 'load.peak_kW', 'kW'),
      itemFigure(c, member.id, 'load.design_kW', 'kW'),
    ])
    const { name } = member.definition
    const loads = group.reduce((sum, p) => sum + share(p.id), 0)
    return part(
      'peaks',
      reckon('product', 'kW', [countFigure('loadsThrough', loads, { item: name }), part('peakLess', above)]),
      { item: name },
    )
  })
}

/** Part of a load's draw that comes through a node in normal operation, 0 to 1; losses left out. */
function shareThrough(c: FindingCase, node: string): (load: string) => number {
  const known = new Map<string, number>([[node, 1]])
  const isLive = (id: string) => c.facts.power[id]?.live ?? false
  const visit = (id: string): number => {
    const done = known.get(id)
    if (done !== undefined) return done
    known.set(id, 0) // where connections close a circle, power/network-loop says so
    let sum = 0
    for (const { connection, part: carried } of portionsInUse(c.index.powerInto.get(id) ?? [], isLive))
      sum += carried * visit(connection.from)
    known.set(id, sum)
    return sum
  }
  return (load) => (load === node ? 0 : visit(load))
}
