import { z } from 'zod'
import { finite } from './fields'

/** How one project re-grades a rule and what it sets its parameters to. */
export const ruleSettingSchema = z.looseObject({
  severity: z.enum(['error', 'warning', 'info', 'off']).optional(),
  /** Limits of the rule by parameter name, in the parameter's unit. */
  parameters: z.record(z.string(), finite).optional(),
  /** Why this project differs. */
  reason: z.string().optional(),
})

/** What a project says about the checks themselves, by rule id. */
export const checkSettingsSchema = z.looseObject({
  rules: z.record(z.string(), ruleSettingSchema).optional(),
  /** Chance that a failure of one of two like components takes the other with it (beta factor), 0 to 1. */
  commonCause: finite.min(0).max(1).optional(),
})

export type RuleSetting = z.infer<typeof ruleSettingSchema>
export type CheckSettings = z.infer<typeof checkSettingsSchema>
