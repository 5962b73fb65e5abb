import { z } from 'zod'
import { finite, nonNegative, outline, point, positive, recordId } from './fields'
import { measured } from './measured'

export const hallSchema = z.looseObject({
  id: recordId,
  name: z.string().optional(),
  outline,
  clearHeight_m: positive.optional(),
  floorLoad_kPa: positive.optional(),
  air: z.enum(['once-through', 'filtered', 'conditioned']).optional(),
  /** Dew point and supply temperature of the hall's air; from its design where not measured. */
  dewPoint_C: finite.optional(),
  supplyAir_C: finite.optional(),
  /** What keeps warm and cold air apart between the rows; unknown where absent. */
  containment: z.enum(['none', 'cold-aisle', 'hot-aisle']).optional(),
  /** Rated capacity of the floor under a single foot or castor, kN. */
  pointLoad_kN: positive.optional(),
  /** Floor of the hall over the ground floor of the site, metres, below it negative: the storey it lies on; 0 where absent. */
  elevation_m: finite.optional(),
  measured,
})

export const columnSchema = z.looseObject({
  at: point,
  size_m: z.tuple([positive, positive]),
  /** Storey that it stands on alone, as of a hall; it goes through all of them where absent. */
  elevation_m: finite.optional(),
})

/** A wall inside or around a building, from one point to another along its middle. */
export const wallSchema = z.looseObject({
  from: point,
  to: point,
  thickness_m: positive.optional(),
  height_m: positive.optional(),
  /** Storey that it stands on, as of a hall. */
  elevation_m: finite.optional(),
})

export const openingSchema = z.looseObject({
  kind: z.string().min(1),
  at: point,
  width_m: positive.optional(),
  height_m: positive.optional(),
  /** Storey that it opens on, as of a hall. */
  elevation_m: finite.optional(),
  measured,
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
  walls: z.array(wallSchema).default([]),
  openings: z.array(openingSchema).default([]),
  measured,
})

export type Hall = z.infer<typeof hallSchema>
export type Building = z.infer<typeof buildingSchema>
export type Opening = z.infer<typeof openingSchema>
