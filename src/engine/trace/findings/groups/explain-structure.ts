import { GRAVITY_m_per_s2 } from '../../../rules/plan/floor-load'
import { COOLANT_kg_per_l } from '../../../rules/plan/wet-mass'
import { type Explanations, type FindingCase, firstOf, placementOf } from '../finding-case'
import { hallFigure, itemFigure, publishedFigure, recordFigure, runFigure } from '../inputs'
import { solvedOf } from '../loads'
import { given, part, type ReckonedInput, type Reckoning, reckon } from '../reckoning'

/** Heights nearer to one another are one, metres: a finding's figures are rounded. */
const LEVEL_TOLERANCE_m = 1e-6

/** Weights, heights and ways in: what the building bears and lets through. */
export const structureExplanations: Explanations = {
  'space/floor-load': {
    value: (c) =>
      given(
        solvedOf(c, 'floorLoad', c.finding.value ?? 0, 'kPa', { of: 'item', id: firstOf(c), figure: 'floorLoad_kPa' }),
      ),
    limit: (c) => given(floorOf(c)),
  },
  'space/wet-floor-load': {
    value: (c) => reckon('pressure', 'kPa', [wetMass(c), gravity(), ...footprint(c, 'size_m')]),
    limit: (c) => given(floorOf(c)),
  },
  'space/point-load': {
    value: (c) =>
      reckon('footForce', 'kN', [
        wetMass(c),
        gravity(),
        itemFigure(c, firstOf(c), 'feet', '', { value: 4, assumed: true }),
      ]),
    limit: (c) => given(ofHall(c, 'pointLoad_kN', 'kN')),
  },
  'space/headroom': {
    value: (c) => height(c, firstOf(c)),
    limit: (c) => given(ofHall(c, 'clearHeight_m', 'm')),
  },
  'space/overhead-run': {
    value: (c) => height(c, firstOf(c)),
    limit: (c) => {
      const { finding, site } = c
      const over = (step: { over_m: number } | null, level_m: number): boolean =>
        Math.abs(level_m + (step?.over_m ?? 0) - (finding.limit ?? 0)) < LEVEL_TOLERANCE_m
      for (const { id, kind, level_m, steps = [] } of site.connections) {
        if (kind !== finding.params.kind || level_m === undefined) continue
        const level = runFigure(c, id, 'level_m', level_m, 'm')
        if (over(null, level_m)) return given(level)
        const step = steps.find((s) => over(s, level_m))
        if (step) return reckon('sum', 'm', [level, runFigure(c, id, 'steps', step.over_m, 'm')])
      }
      return null
    },
  },
  'space/door': {
    value: (c) => {
      const sides = ['size_m.0', 'size_m.1'].map((path) => itemFigure(c, firstOf(c), path, 'm'))
      return c.finding.params.side === 'height'
        ? given(itemFigure(c, firstOf(c), 'size_m.2', 'm'))
        : reckon('min', 'm', sides)
    },
    limit: (c) => {
      const path = c.finding.params.side === 'height' ? 'height_m' : 'width_m'
      const { openings = [], name = '' } = c.site.halls.get(placementOf(c, firstOf(c)).hall ?? '')?.building ?? {}
      const door = openings.findIndex((o) => o[path] === c.finding.limit)
      return given(
        recordFigure(`opening.${path}`, openings[door] ?? {}, path, c.finding.limit ?? 0, 'm', {
          door: door + 1,
          building: name,
        }),
      )
    },
  },
  'space/delivery-path': {
    value: (c) =>
      c.finding.params.kind === 'weight'
        ? reckon('pressure', 'kPa', [
            ofDelivery(c, 'mass_kg', 'mass_kg', 'kg'),
            gravity(),
            ...footprint(c, placementOf(c, firstOf(c)).definition.delivery?.size_m ? 'delivery.size_m' : 'size_m'),
          ])
        : given(ofDelivery(c, 'size_m', 'size_m.2', 'm')),
    limit: (c) => {
      const { kind } = c.finding.params
      if (kind === 'weight') return given(floorOf(c))
      if (kind === 'height') return given(ofHall(c, 'clearHeight_m', 'm'))
      return reckon('min', 'm', [ofDelivery(c, 'size_m', 'size_m.0', 'm'), ofDelivery(c, 'size_m', 'size_m.1', 'm')])
    },
  },
}

/** A figure of the hall that the finding's things stand in. */
const ofHall = (c: FindingCase, path: string, unit: string): ReckonedInput =>
  hallFigure(c, placementOf(c, firstOf(c)).hall ?? '', path, c.finding.limit ?? 0, unit)

const floorOf = (c: FindingCase): ReckonedInput => ofHall(c, 'floorLoad_kPa', 'kPa')

const gravity = (): ReckonedInput => ({
  nameKey: 'trace.figures.gravity',
  value: GRAVITY_m_per_s2,
  unit: 'm/s2',
  origin: 'typed',
})

const footprint = (c: FindingCase, size: string): readonly ReckonedInput[] =>
  [0, 1].map((side) => itemFigure(c, firstOf(c), `${size}.${side}`, 'm'))

/** A figure as delivered, on its pallet; that of the thing itself where delivery is not stated. */
function ofDelivery(c: FindingCase, stated: 'size_m' | 'mass_kg', path: string, unit: string): ReckonedInput {
  const packed = placementOf(c, firstOf(c)).definition.delivery?.[stated] !== undefined
  return itemFigure(c, firstOf(c), packed ? `delivery.${path}` : path, unit)
}

/** Height of a thing with the space that it wants above. */
const height = (c: FindingCase, id: string): Reckoning =>
  reckon('sum', 'm', [itemFigure(c, id, 'size_m.2', 'm'), itemFigure(c, id, 'clearance_m.above', 'm')])

/** Mass with the coolant that is inside. */
function wetMass(c: FindingCase): ReckonedInput {
  const id = firstOf(c)
  const { heat, liquidCooling, name } = placementOf(c, id).definition
  const inputs: ReckonedInput[] = [itemFigure(c, id, 'mass_kg', 'kg')]
  for (const [path, volume_l] of [
    ['heat.volume_l', heat?.volume_l],
    ['liquidCooling.volume_l', liquidCooling?.volume_l],
  ] as const)
    if (volume_l) {
      const density = publishedFigure('coolantDensity', COOLANT_kg_per_l, 'kg/L', 'project-assumption')
      inputs.push(part('coolantMass', reckon('product', 'kg', [itemFigure(c, id, path, 'L'), density]), { item: name }))
    }
  return part('wetMass', reckon('sum', 'kg', inputs), { item: name })
}
