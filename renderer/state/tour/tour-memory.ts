import { z } from 'zod'
import type { Preferences } from '../../../src/api/app-api'
import { tourIds } from '../slices/tour-slice'

const memorySchema = z.object({
  /** Tours left in the middle: the step that waits, and the name of the project they were on. */
  left: z.partialRecord(z.enum(tourIds), z.object({ step: z.int().nonnegative(), project: z.string() })).default({}),
  /** Tours gone through to the end. */
  done: z.array(z.enum(tourIds)).default([]),
})

/** What is remembered of the tours between runs, in the preferences. */
export type TourMemory = Readonly<z.infer<typeof memorySchema>>

/** Reads it; what cannot be read counts as nothing remembered. */
export function readTourMemory({ layout }: Preferences): TourMemory {
  const read = memorySchema.safeParse(layout.tours ?? {})
  return read.success ? read.data : { left: {}, done: [] }
}
