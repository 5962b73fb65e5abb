import { z } from 'zod'
import { nonNegative } from './fields'

/** Head of pumps against flow, `[flow_lpm, head_kPa]`, two points or more: flow rising, head falling. */
export const pumpCurveSchema = z
  .array(z.tuple([nonNegative, nonNegative]))
  .min(2)
  .refine((points) => points.every((p, i) => i === 0 || (p[0] > points[i - 1]![0] && p[1] < points[i - 1]![1])), {
    message: 'along a pump curve flow must rise and head must fall',
  })
