import type { FixProof } from '../fix-proof'
import { items, wet } from '../small-items'
import { atSetpoint, cooled, coolerWith, none, warmDay, yard } from '../small-sites'

const heat = (fields: object) => ({ ...wet, heat: { liquidFraction: 0.8, ...fields } })

/** Coolant that comes or goes too warm or too cold. */
export const coolantTemperatureProofs: readonly FixProof[] = [
  {
    rule: 'cooling/supply-temperature',
    sketch: {
      items: {
        ...items,
        tower: { ...coolerWith({ rejects: 'wet-bulb' }), category: 'cooling-tower' },
        wet: heat({ supplyMax_C: 40 }),
      },
      placements: { grid: {}, board1: {}, fan: {}, dry1: yard(-10), cdu1: {}, wet1: none },
      connections: { 'grid>board1': {}, 'board1>wet1': {}, 'dry1~cdu1': {}, 'cdu1~wet1': {} },
    },
    offers: [{ kind: 'cooler-supply', delta: { changePlacements: { dry1: { item: 'tower' } } } }],
  },
  {
    rule: 'cooling/water-class',
    sketch: cooled({ wet: heat({ supplyMax_C: 50, waterClass: 'W32' }), cool: atSetpoint(18) }, warmDay),
    offers: [{ kind: 'cooler-supply' }],
  },
  {
    rule: 'cooling/loop-class',
    sketch: cooled({ wet: heat({ waterClass: 'S40' }), cool: atSetpoint(18) }, warmDay),
    offers: [{ kind: 'cooler-supply' }],
  },
  {
    rule: 'cooling/return-temperature',
    sketch: cooled({ wet: heat({ returnMax_C: 50, deltaT_K: 10 }), cool: atSetpoint(18) }, warmDay),
    offers: [{ kind: 'cooler-supply' }],
  },
  {
    rule: 'cooling/supply-minimum',
    sketch: cooled({
      wet: heat({ supplyMax_C: 50, supplyMin_C: 30 }),
      dry: atSetpoint(18),
      warm: atSetpoint(32),
    }),
    offers: [{ kind: 'warmer-supply' }],
  },
  {
    rule: 'cooling/dew-point',
    sketch: cooled({ dry: atSetpoint(12), warm: atSetpoint(32) }, { ...warmDay, hall: { dewPoint_C: 17 } }),
    offers: [{ kind: 'warmer-supply' }],
  },
  {
    rule: 'cooling/freeze-protection',
    sketch: cooled(
      { filled: coolerWith({ glycol: 0.4 }) },
      { site: { climate: { designDryBulb_C: 35, designWetBulb_C: 22, designMin_C: -10 } } },
    ),
    offers: [{ kind: 'other-product' }],
  },
]
