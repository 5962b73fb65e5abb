import { z } from 'zod'
import { finite, positive, recordId } from './fields'

/**
 * A view of the floor kept under a name: where the camera looks, from which side and how much of it. It says nothing
 * about the site, so no check reads it.
 */
export const viewSchema = z.looseObject({
  id: recordId,
  name: z.string(),
  /** The point looked at, metres: x east, y north, z above the ground floor. */
  target_m: z.tuple([finite, finite, finite]),
  /** The way the camera looks: 0 north, 90 east. */
  heading_deg: finite,
  /** How steeply it looks down: 0 level, 90 straight down. */
  elevation_deg: z.number().min(0).max(90),
  /** What is seen from the bottom to the top of the picture at the target, metres. */
  height_m: positive,
  projection: z.enum(['parallel', 'perspective']),
  /** Height of the floor of the storey worked on, metres above the ground floor; 0 where absent. */
  floor_m: finite.optional(),
  /** Cutting planes, plan metres: what lies beyond one is cut off. None where absent. */
  section: z
    .looseObject({
      above_m: finite.optional(),
      east_m: finite.optional(),
      north_m: finite.optional(),
      west_m: finite.optional(),
      south_m: finite.optional(),
    })
    .optional(),
})

/** A view as its author wrote it. */
export type ViewRecord = z.input<typeof viewSchema>
