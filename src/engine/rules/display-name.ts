import type { EffectivePlacement } from '../../model/effective-site'

/** What people call a placement: its label, else its id. */
export const displayName = (placement: EffectivePlacement | undefined, id: string): string => placement?.label ?? id
