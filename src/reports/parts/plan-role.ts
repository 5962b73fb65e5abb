import type { EffectivePlacement } from '../../model/effective-site'

/** What a thing on a plan is for; decides its colour and its sign. */
export type PlanRole = 'mining' | 'compute' | 'network' | 'cooling' | 'power' | 'other'

export const PLAN_ROLES: readonly PlanRole[] = ['mining', 'compute', 'network', 'cooling', 'power', 'other']

/** Role of a placement, read from its item. */
export function planRole(placement: EffectivePlacement): PlanRole {
  const { category, power, liquidCooling, airCooling } = placement.definition
  if (category.startsWith('asic-')) return 'mining'
  if (category.startsWith('gpu-')) return 'compute'
  if (category === 'storage-rack' || category === 'network-rack') return 'network'
  if (liquidCooling || airCooling) return 'cooling'
  if (power && power.role !== 'load') return 'power'
  return 'other'
}
