import { expect, it } from 'vitest'
import type { SiteSketch } from '../../engine/rules/testing/build-site'
import { fixesOf } from './testing/fix-request'
import { kindsFor, warningsOf } from './testing/kinds-for'
import { board, cdu, dry, fan, items, wet } from './testing/small-items'

const cooler = (fields: object) => ({ ...dry, liquidCooling: { ...dry.liquidCooling, ...fields } })
const atSetpoint = (setpoint_C: number) => cooler({ rejects: 'setpoint', setpoint_C, approach_K: undefined })
const yard = (x: number, y = 10) => ({ hall: null, at: [x, y] as [number, number] })
/** A rack on liquid behind a CDU and a cooler outdoors, on a day of 35 °C. */
const cooled = (more: Record<string, object>, sketch: Partial<SiteSketch> = {}): SiteSketch => ({
  site: { climate: { designDryBulb_C: 35, designWetBulb_C: 22 } },
  items: { ...items, ...more },
  placements: { grid: yard(-10, 30), board1: {}, fan: {}, dry1: yard(-10), cdu1: {}, wet1: { redundancy: 'none' } },
  connections: { 'grid>board1': {}, 'board1>wet1': {}, 'dry1~cdu1': {}, 'cdu1~wet1': {} },
  ...sketch,
})
const heat = (fields: object) => ({ ...wet, heat: { liquidFraction: 0.8, ...fields } })

it.each([
  ['cooling/loop-class', 'cooler-supply', cooled({ wet: heat({ waterClass: 'S40' }), cool: atSetpoint(18) })],
  [
    'cooling/return-temperature',
    'cooler-supply',
    cooled({ wet: heat({ returnMax_C: 50, deltaT_K: 10 }), cool: atSetpoint(18) }),
  ],
  [
    'cooling/dew-point',
    'warmer-supply',
    cooled({ dry: atSetpoint(12), warm: atSetpoint(32) }, { hall: { dewPoint_C: 17 } }),
  ],
  [
    'cooling/facility-rise',
    'other-product',
    cooled({ dry: cooler({ maxFlow_lpm: 30 }), strong: cooler({ maxFlow_lpm: 400 }) }),
  ],
  [
    'cooling/continuous-cooling',
    'connect-ups',
    cooled(
      { ups: { ...board, category: 'ups' }, cdu: { ...cdu, load: { design_kW: 5 } } },
      {
        placements: {
          grid: yard(-10, 30),
          board1: {},
          ups1: {},
          fan: {},
          dry1: yard(-10),
          cdu1: {},
          wet1: { mission: 'ai' },
        },
        connections: {
          'grid>board1': {},
          'board1>ups1': {},
          'ups1>wet1': {},
          'board1>cdu1': {},
          'dry1~cdu1': {},
          'cdu1~wet1': {},
        },
      },
    ),
  ],
  [
    'cooling/air-altitude',
    'larger-item',
    cooled(
      {
        fan: { ...fan, airCooling: { capacity_kW: 13 } },
        big: { ...fan, airCooling: { capacity_kW: 100 } },
      },
      { site: { altitude_m: 1800, climate: { designDryBulb_C: 30, designWetBulb_C: 18 } } },
    ),
  ],
] as const)('mends %s by %s, with no new warning', (rule, kind, sketch) => {
  expect(kindsFor(rule, sketch)).toContain(kind)
  const { request, fixes } = fixesOf(rule, sketch)
  expect(warningsOf(request, fixes.find((f) => f.kind === kind)!)).toEqual([])
})
