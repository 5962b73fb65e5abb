import type { BrokenSite } from './broken-site'

/** Breaks the power rules that the first site leaves whole. */
export const powerBroken: BrokenSite = { site: {}, facts: {} }
