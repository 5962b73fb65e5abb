import type { QuantityStyle } from '../units/quantity-text'

/** How the engine writes quantities in its English sentences, for a terminal or a script: metric, plain spaces. */
export const ENGLISH: QuantityStyle = { locale: 'en-GB', system: 'metric', gap: ' ' }
