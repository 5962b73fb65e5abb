import { z } from 'zod'
import { finite, fraction, nonNegative, positive, range, recordId, source, unitInterval } from './fields'
import { measured } from './measured'
import { pumpCurveSchema } from './pump-curve'

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
    /** Rated current of the part, or of its main breaker, amperes. */
    rating_A: positive.optional(),
    /** How long a UPS or its battery carries the rated load, minutes. */
    autonomy_min: nonNegative.optional(),
    /** From the start signal to accepting load, seconds (generators). */
    start_s: nonNegative.optional(),
    /** The largest block of load a generator takes in one step, as a share of its rating (ISO 8528-5). */
    stepLoad: fraction.optional(),
    /** Fastest sustained change of load it follows, kW per second. */
    ramp_kW_perS: positive.optional(),
    /** Interruption while a transfer switch changes over, milliseconds. */
    transfer_ms: nonNegative.optional(),
    /** How long a load rides through without supply, milliseconds. */
    holdUp_ms: nonNegative.optional(),
    /** Short-circuit impedance of a transformer, as a share of its rated voltage. */
    impedance: fraction.optional(),
    /** Short-circuit current that the part interrupts or withstands, kiloamperes. */
    interrupting_kA: positive.optional(),
    /** Voltages that a part accepts, lowest and highest; `voltage_V` or `inputVoltage_V` is what it is set to. */
    voltageRange_V: z.tuple([positive, positive]).optional(),
    inputVoltageRange_V: z.tuple([positive, positive]).optional(),
    /** Altitude up to which the rating holds without derating, metres. */
    altitudeLimit_m: nonNegative.optional(),
    /** Ambient at which the rating holds, degrees Celsius. */
    ambient_C: finite.optional(),
  })
  .refine((p) => !Array.isArray(p.efficiency) || p.rating_kW !== undefined || p.rating_kVA !== undefined, {
    message: 'an efficiency curve needs a rating (rating_kW or rating_kVA)',
    path: ['efficiency'],
  })

export const loadSchema = z.looseObject({
  design_kW: nonNegative,
  peak_kW: nonNegative.optional(),
  powerFactor: unitInterval.optional(),
  /** Number of supply cords; a dual-corded rack has two. */
  cords: z.int().min(1).optional(),
  /** Power shelves inside the rack and how many feeds they are split over. */
  shelves: z.looseObject({ count: z.int().min(1), rating_kW: positive, feeds: z.int().min(1).optional() }).optional(),
  /** Largest sudden swing of a synchronised load, as a share of its design power. */
  step: nonNegative.optional(),
})

export const heatSchema = z.looseObject({
  liquidFraction: fraction.optional(),
  supplyMax_C: finite.optional(),
  deltaT_K: positive.optional(),
  minFlow_lpm: nonNegative.optional(),
  pressureDrop_kPa: nonNegative.optional(),
  /** Highest gauge pressure it is made for, kPa: PN 10 is 1000. */
  maxPressure_kPa: positive.optional(),
  airInletMax_C: finite.optional(),
  airDeltaT_K: positive.optional(),
  /** Required flow against supply temperature, `[supply_C, flow_lpm]` rising, where a maker prints one. */
  flowBySupply: z.array(z.tuple([finite, nonNegative])).optional(),
  /** Coolant held inside, litres. */
  volume_l: nonNegative.optional(),
  returnMax_C: finite.optional(),
  supplyMin_C: finite.optional(),
  /** ASHRAE class of the water it wants: `W45` on the facility side, `S45` on the technology side. */
  waterClass: z
    .string()
    .regex(/^(W|S)([0-9]+|\+)$/)
    .optional(),
})

export const liquidCoolingSchema = z
  .looseObject({
    role: z.enum(['conduit', 'sink']),
    capacity_kW: positive.optional(),
    approach_K: nonNegative.optional(),
    maxFlow_lpm: positive.optional(),
    head_kPa: positive.optional(),
    /**
     * Head of its pumps together against flow, `[flow_lpm, head_kPa]`, flow rising and head falling, straight between the
     * points; takes the place of the curve through `head_kPa` at `maxFlow_lpm`.
     */
    pumpCurve: pumpCurveSchema.optional(),
    rejects: z.enum(['dry-bulb', 'wet-bulb', 'setpoint']).optional(),
    setpoint_C: finite.optional(),
    /** Coolant held inside, litres. */
    volume_l: nonNegative.optional(),
    /** Pumps inside, and how many of them carry the full duty. */
    pumps: z
      .looseObject({
        count: z.int().min(1),
        needed: z.int().min(1),
        /** One after the other, so that heads add up; side by side unless said, so that flows do. */
        inSeries: z.boolean().optional(),
      })
      .optional(),
    /** Gauge pressure that its expansion vessel holds at the suction of its pumps, kPa. */
    fill_kPa: positive.optional(),
    /** What its pumps need at their suction above the pressure of vapour, kPa: NPSH of 3 m is 29. */
    npsh_kPa: positive.optional(),
    /** Highest gauge pressure it is made for on either side, kPa: PN 10 is 1000. */
    maxPressure_kPa: positive.optional(),
    /** Pressure drop of its own on the facility side at `maxFlow_lpm`, kPa. */
    pressureDrop_kPa: nonNegative.optional(),
    /** Ambient (dry or wet bulb, as it rejects) up to which `capacity_kW` holds. */
    ratedAmbient_C: finite.optional(),
    /** Share of `capacity_kW` lost per kelvin of ambient above `ratedAmbient_C`. */
    derate_perK: fraction.optional(),
    /** Water evaporated per kWh of heat rejected, litres. */
    evaporation_l_perkWh: nonNegative.optional(),
    /** Glycol in the coolant by volume, 0 for plain water. */
    glycol: fraction.optional(),
    /** Own draw against load, `[loadFraction, share of load.design_kW]`, rising. */
    partLoad: z.array(z.tuple([nonNegative, nonNegative])).optional(),
    /** Coefficient of performance of a mechanical chiller at its rating. */
    cop: positive.optional(),
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
  /** As delivered, on its pallet: width, depth, height, and mass. */
  delivery: z
    .looseObject({ size_m: z.tuple([positive, positive, positive]).optional(), mass_kg: nonNegative.optional() })
    .optional(),
  /** Feet or castors that carry it; four unless said. */
  feet: z.int().min(1).optional(),
  /** Failures a year and hours to repair, for availability; by category unless said. */
  reliability: z
    .looseObject({ failures_perYear: nonNegative, repair_h: nonNegative, source: source.optional() })
    .optional(),
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
  measured,
  /** Figures of the family that the solver does not need (hash rate, impedance, UPS autonomy, ...). */
  attributes: z.record(z.string(), z.unknown()).optional(),
})

export type Item = z.infer<typeof itemSchema>
