import type { Item } from '../../../model/item'
import type { PowerNodeResult } from '../../results'

/** A node's output against one of its ratings. */
export interface Loading {
  readonly value: number
  /** The part of the rating that may be used. */
  readonly limit: number
  readonly rating: number
  readonly unit: 'kW' | 'kVA'
}

/**
 * Output against each rating that an item has; the tightest, or null without a rating.
 * @param factor usable share of the rating
 */
export function worstLoading({ power }: Item, { out_kW, out_kVA }: PowerNodeResult, factor: number): Loading | null {
  const byActive = against(power?.rating_kW, out_kW, 'kW', factor)
  const byApparent = against(power?.rating_kVA, out_kVA, 'kVA', factor)
  if (!byActive || !byApparent) return byActive ?? byApparent
  return byActive.value / byActive.rating >= byApparent.value / byApparent.rating ? byActive : byApparent
}

const against = (rating: number | undefined, value: number, unit: 'kW' | 'kVA', factor: number): Loading | null =>
  rating === undefined ? null : { value, rating, limit: rating * factor, unit }
