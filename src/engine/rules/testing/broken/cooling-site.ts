import type { BrokenSite } from './broken-site'

/** Breaks the cooling rules that the first site leaves whole. */
export const coolingBroken: BrokenSite = { site: {}, facts: {} }
