import type { RuleParameter } from '../define-rule'

/** What a diesel set loses in thin and warm air where its item does not say otherwise: parameters of a rule. */
export const generatorDerating = {
  altitudeFrom: { value: 1000, unit: 'm', source: 'project-assumption' },
  perHundredMetres: { value: 0.01, unit: '', source: 'project-assumption' },
  ambientFrom: { value: 40, unit: 'C', source: 'project-assumption' },
  perKelvin: { value: 0.01, unit: '', source: 'project-assumption' },
} as const satisfies Record<string, RuleParameter>
