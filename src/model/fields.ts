import { z } from 'zod'

z.config({ jitless: true }) // zod probes `new Function`, which the renderer's CSP forbids

/** No quantity or price is larger, whatever its unit; sums and products of such figures stay finite. */
const largest = 1e15
/** No quantity that others are divided by is smaller. */
const smallest = 1e-9

/** Any finite number. */
export const finite = z.number().min(-largest).max(largest)
/** A finite number that is zero or more. */
export const nonNegative = z.number().min(0).max(largest)
/** A finite number above zero. */
export const positive = z.number().gt(0).min(smallest).max(largest)
/** A share of something, 0 to 1. */
export const fraction = z.number().min(0).max(1)
/** An efficiency or power factor: above 0, at most 1. */
export const unitInterval = z.number().gt(0).min(smallest).max(1)
/** A percentage, zero or more. */
export const percent = z.number().min(0).max(largest)
/** Record identity: any non-empty text. */
export const recordId = z.string().min(1)
/** A calendar date, `2027-01-31`. */
export const isoDate = z.iso.date()
/** A point in plan, metres, x east and y north. */
export const point = z.tuple([finite, finite])
/** A polygon in plan, metres, at least three corners, not closed. */
export const outline = z.array(point).min(3)
/** Low, base and high figure of an estimate, in ascending order. */
export const range = z
  .looseObject({ low: nonNegative, base: nonNegative, high: nonNegative })
  .refine((r) => r.low <= r.base && r.base <= r.high, 'low, base and high must be in ascending order')

/** Where a figure comes from. `grade` is A (maker, standard, government) to D (general knowledge). */
export const source = z.looseObject({
  title: z.string(),
  address: z.string().optional(),
  verified: z.boolean().optional(),
  grade: z.enum(['A', 'B', 'C', 'D']).optional(),
  /** Names of the fields that were read in the source; every other figure is general knowledge. */
  verifiedFields: z.array(z.string()).optional(),
  notes: z.string().optional(),
})

export type Source = z.infer<typeof source>
export type Range = z.infer<typeof range>
