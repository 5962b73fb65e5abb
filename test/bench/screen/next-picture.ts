import type { Page } from 'playwright-core'

/** Resolves after the next picture of the browser. */
export const nextPicture = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())))
