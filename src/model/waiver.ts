import { z } from 'zod'
import { isoDate, recordId } from './fields'

/** An accepted finding. Re-opens when its value gets worse than `value` or after `expires`. */
export const waiverSchema = z.looseObject({
  rule: recordId,
  subjects: z.array(recordId).default([]),
  contingency: z.array(recordId).optional(),
  scenario: z.string().nullable().optional(),
  reason: z.string().min(1),
  author: z.string().optional(),
  date: isoDate.optional(),
  expires: isoDate.nullable().optional(),
  value: z.number().nullable().optional(),
  /** How much it accepts: this finding (unless said), every finding of the rule about its subjects, in a hall, or on the site. */
  scope: z.enum(['finding', 'object', 'hall', 'site']).optional(),
  /** Identity of the finding where its subjects come and go: `key` as `check --json` prints it. */
  key: z.string().optional(),
  /** Hall that a waiver of scope `hall` covers. */
  hall: z.string().optional(),
})

export type Waiver = z.infer<typeof waiverSchema>
