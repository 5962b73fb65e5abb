import { z } from 'zod'
import { nonNegative, outline, point, positive, recordId } from './fields'

export const hallSchema = z.looseObject({
  id: recordId,
  name: z.string().optional(),
  outline,
  clearHeight_m: positive.optional(),
  floorLoad_kPa: positive.optional(),
  air: z.enum(['once-through', 'filtered', 'conditioned']).optional(),
})

export const columnSchema = z.looseObject({ at: point, size_m: z.tuple([positive, positive]) })

export const openingSchema = z.looseObject({
  kind: z.string().min(1),
  at: point,
  width_m: positive.optional(),
  height_m: positive.optional(),
})

/** A building with its halls, columns and doors. Outlines in site plan metres. */
export const buildingSchema = z.looseObject({
  id: recordId,
  name: z.string().optional(),
  outline,
  height_m: positive.optional(),
  floorLoad_kPa: nonNegative.optional(),
  halls: z.array(hallSchema).default([]),
  columns: z.array(columnSchema).default([]),
  openings: z.array(openingSchema).default([]),
})

export type Hall = z.infer<typeof hallSchema>
export type Building = z.infer<typeof buildingSchema>
