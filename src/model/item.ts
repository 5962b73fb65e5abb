import { z } from 'zod'
import { finite, fraction, nonNegative, positive, range, recordId, source, unitInterval } from './fields'

const efficiencyCurve = z
  .array(z.tuple([nonNegative, unitInterval]))
  .min(1)
  .refine((points) => points.every((p, i) => i === 0 || p[0] > points[i - 1]![0]), {
    message: 'load fractions of an efficiency curve must rise',
  })

/** The power side of an item. `source` and `conduit` carry a rating. */
export const powerSchema = z
  .looseObject({
    role: z.enum(['source', 'conduit', 'load']),
    voltage_V: positive.optional(),
    inputVoltage_V: positive.optional(),
    rating_kW: positive.optional(),
    rating_kVA: positive.optional(),
    efficiency: z.union([unitInterval, efficiencyCurve]).optional(),
    inputPowerFactor: unitInterval.optional(),
    continuousFactor: fraction.optional(),
    contingencyFactor: nonNegative.optional(),
  })
  .refine((p) => !Array.isArray(p.efficiency) || p.rating_kW !== undefined || p.rating_kVA !== undefined, {
    message: 'an efficiency curve needs a rating (rating_kW or rating_kVA)',
    path: ['efficiency'],
  })

export const loadSchema = z.looseObject({
  design_kW: nonNegative,
  peak_kW: nonNegative.optional(),
  powerFactor: unitInterval.optional(),
})

export const heatSchema = z.looseObject({
  liquidFraction: fraction.optional(),
  supplyMax_C: finite.optional(),
  deltaT_K: positive.optional(),
  minFlow_lpm: nonNegative.optional(),
  pressureDrop_kPa: nonNegative.optional(),
  airInletMax_C: finite.optional(),
  airDeltaT_K: positive.optional(),
  /** Required flow against supply temperature, `[supply_C, flow_lpm]` rising, where a maker prints one. */
  flowBySupply: z.array(z.tuple([finite, nonNegative])).optional(),
})

export const liquidCoolingSchema = z
  .looseObject({
    role: z.enum(['conduit', 'sink']),
    capacity_kW: positive.optional(),
    approach_K: nonNegative.optional(),
    maxFlow_lpm: positive.optional(),
    head_kPa: positive.optional(),
    rejects: z.enum(['dry-bulb', 'wet-bulb', 'setpoint']).optional(),
    setpoint_C: finite.optional(),
  })
  .refine((c) => c.rejects !== 'setpoint' || c.setpoint_C !== undefined, {
    message: 'a cooler that rejects to a setpoint needs setpoint_C',
    path: ['setpoint_C'],
  })

export const airCoolingSchema = z.looseObject({
  capacity_kW: positive.optional(),
  airflow_m3h: positive.optional(),
})

export const costSchema = z
  .looseObject({
    low: nonNegative,
    base: nonNegative,
    high: nonNegative,
    currency: z.string().regex(/^[A-Z]{3}$/),
    year: z.int().optional(),
    /** What one price buys; `each` unless said. */
    per: z.enum(['each', 'm']).optional(),
  })
  .refine((c) => c.low <= c.base && c.base <= c.high, 'low, base and high must be in ascending order')

/** A catalogue entry: one product, every figure in its unit, unknown figures absent. */
export const itemSchema = z.looseObject({
  id: recordId,
  category: z.string().min(1),
  name: z.string().min(1),
  manufacturer: z.string().optional(),
  model: z.string().optional(),
  /** Width (local x), depth (local y), height. */
  size_m: z.tuple([positive, positive, positive]).optional(),
  clearance_m: z
    .looseObject({
      front: nonNegative.optional(),
      rear: nonNegative.optional(),
      left: nonNegative.optional(),
      right: nonNegative.optional(),
      above: nonNegative.optional(),
    })
    .optional(),
  mass_kg: nonNegative.optional(),
  load: loadSchema.optional(),
  heat: heatSchema.optional(),
  power: powerSchema.optional(),
  liquidCooling: liquidCoolingSchema.optional(),
  airCooling: airCoolingSchema.optional(),
  cost: costSchema.optional(),
  install: z.looseObject({ hours: nonNegative.optional() }).optional(),
  leadTime_weeks: range.optional(),
  codes: z.looseObject({ masterFormat: z.string().optional(), uniFormat: z.string().optional() }).optional(),
  source: source.optional(),
  /** Figures of the family that the solver does not need (hash rate, impedance, UPS autonomy, ...). */
  attributes: z.record(z.string(), z.unknown()).optional(),
})

export type Item = z.infer<typeof itemSchema>
