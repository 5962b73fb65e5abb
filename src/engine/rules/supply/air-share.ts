import type { EffectivePlacement } from '../../../model/effective-site'

/** Heat that a load gives to the air of its hall, kW: design_kW × (1 − liquidFraction), all of it without `heat`. */
export function airShare_kW({ definition: { load, heat } }: Pick<EffectivePlacement, 'definition'>): number {
  return (load?.design_kW ?? 0) * (1 - (heat?.liquidFraction ?? 0))
}
