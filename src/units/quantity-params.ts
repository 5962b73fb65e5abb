import type { QuantityKind } from './display-units'
import { type QuantityStyle, quantityText } from './quantity-text'

/** Which placeholders of a message are measured, and as what. */
export type Quantities = Readonly<Record<string, QuantityKind>>

type Params = Readonly<Record<string, string | number>>

/** Beyond this many extra decimals a difference is rounding, not news. */
const MOST_EXTRA_DECIMALS = 3

/**
 * Placeholders of a message with every quantity written out, unit included; counts and names stay as they are.
 * A `value` that differs from its `limit` never reads like it: both take the decimals that tell them apart.
 */
export function quantityParams(params: Params, quantities: Quantities, style: QuantityStyle): Params {
  const written: Record<string, string | number> = { ...params }
  for (const name in quantities) {
    const base = params[name]
    if (typeof base === 'number') written[name] = quantityText(quantities[name]!, base, style)
  }
  if (written.value === written.limit && params.value !== params.limit) tellApart(written, params, quantities, style)
  return written
}

function tellApart(
  written: Record<string, string | number>,
  { value, limit }: Params,
  { value: valueKind, limit: limitKind }: Quantities,
  style: QuantityStyle,
): void {
  if (typeof value !== 'number' || typeof limit !== 'number' || !valueKind || !limitKind) return
  for (let extra = 1; extra <= MOST_EXTRA_DECIMALS && written.value === written.limit; extra++) {
    written.value = quantityText(valueKind, value, style, extra)
    written.limit = quantityText(limitKind, limit, style, extra)
  }
}
