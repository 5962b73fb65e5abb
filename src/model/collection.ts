import { z } from 'zod'
import { recordId } from './fields'

/** Placements kept together under a name. Members that are not on the site at hand are passed over, so that they come back with it. */
export const collectionSchema = z.looseObject({
  id: recordId,
  name: z.string(),
  /** Ids of placements, of the baseline or of any scenario. */
  members: z.array(z.string()).default([]),
})

/** A collection as its author wrote it. */
export type CollectionRecord = z.input<typeof collectionSchema>
