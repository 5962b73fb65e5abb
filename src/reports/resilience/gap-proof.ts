import type { TextParams } from '../../i18n/translator'

/** A plan as far as its proof is worded. */
export interface ProvenPlan {
  readonly proof: { readonly kind: 'cheapest' } | { readonly kind: 'bound'; readonly lower: number }
  readonly total: { readonly base: number }
  readonly complete: boolean
}

/**
 * The sentence that says what is known of a plan's price, as a locale key with its placeholders.
 * @param place of the plan in its list, the first being 0
 * @param considered additions from which it was chosen
 */
export function gapProof(
  { proof, total, complete }: ProvenPlan,
  place: number,
  considered: number,
): { readonly key: string; readonly params: TextParams } {
  const key = (name: string): string => `resilience.gap.proof.${name}`
  if (proof.kind === 'cheapest') {
    if (place > 0) return { key: key('next'), params: { considered } }
    return { key: key(complete ? 'cheapest' : 'unpriced'), params: { considered } }
  }
  if (!complete || proof.lower <= 0) return { key: key('open'), params: { considered } }
  const percent = Math.max(0, Math.ceil((total.base / proof.lower - 1) * 100 - 1e-9))
  return { key: key('bound'), params: { considered, percent } }
}
