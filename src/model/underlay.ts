import { z } from 'zod'
import { finite, fraction, point, positive, recordId } from './fields'

/** A picture or a drawing laid under the plan to trace over; it carries no meaning of its own. */
export const underlaySchema = z.looseObject({
  id: recordId,
  name: z.string().optional(),
  kind: z.enum(['image', 'drawing']),
  /** Centre in plan. */
  at: point,
  rotation_deg: finite.default(0),
  /** Size in plan; scaling by a known length changes both. */
  size_m: z.tuple([positive, positive]),
  opacity: fraction.default(0.6),
  locked: z.boolean().optional(),
  hidden: z.boolean().optional(),
  /** Storey that it shows, as of a hall. */
  elevation_m: finite.optional(),
  /** Higher ones lie over lower ones; 0 where absent. */
  order: z.int().optional(),
  /** Building that takes it along when it is moved. */
  movesWith: recordId.optional(),
  /** An image as a `data:` address (PNG, JPEG, WebP); a PDF page comes as the image of that page. */
  image: z
    .string()
    .regex(/^data:image\/(png|jpeg|webp);base64,/)
    .optional(),
  /** Lines of a drawing by layer, in a unit square from its lower left corner: flat `x, y` pairs of each polyline. */
  layers: z
    .array(
      z.looseObject({
        name: z.string(),
        hidden: z.boolean().optional(),
        lines: z.array(z.array(finite)),
        /**
         * The lines of a large layer as text, `lines` then being empty: of each polyline the number of its points, then
         * the steps of x and y from the point before, 1e7 to the side of the square, as Base64 VLQ (as in source maps).
         */
        packed: z
          .string()
          .regex(/^[A-Za-z0-9+/]*$/)
          .optional(),
      }),
    )
    .optional(),
})

export type Underlay = z.infer<typeof underlaySchema>
