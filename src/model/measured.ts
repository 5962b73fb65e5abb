import { z } from 'zod'
import { finite, isoDate } from './fields'

/** One measurement on site: when, and where it helps by whom and how. */
export const measurement = z.looseObject({
  date: isoDate,
  /** What was read, in the unit of the field; a figure that was changed since is measured no more. */
  value: finite.optional(),
  by: z.string().optional(),
  note: z.string().optional(),
})

/**
 * Figures of a record that were measured on site rather than read or assumed, by the place of the field below the
 * record: `altitude_m`, `load.design_kW`. The figure itself stays where it is.
 */
export const measured = z.record(z.string(), measurement).optional()

export type Measurement = z.infer<typeof measurement>
export type Measured = z.infer<typeof measured>

/** A figure of a record of the document that can be measured: a field at a dotted path below it. */
export interface MeasuredField {
  readonly kind: 'site' | 'hall' | 'building' | 'connection' | 'placement' | 'item'
  /** Empty for the site. */
  readonly id: string
  readonly field: string
}
