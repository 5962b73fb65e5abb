import type { BrokenSite } from './broken-site'

/** Breaks the site and data rules that the first site leaves whole. */
export const siteAndDataBroken: BrokenSite = { site: {}, facts: {} }
