import type { BrokenSite } from './broken-site'

/** Breaks the space rules that the first site leaves whole. */
export const spaceBroken: BrokenSite = { site: {}, facts: {} }
