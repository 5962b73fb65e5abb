import type { BrokenSite } from './broken-site'

/** Breaks the redundancy rules that the first site leaves whole. */
export const redundancyBroken: BrokenSite = { site: {}, facts: {} }
