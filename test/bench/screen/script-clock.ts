import type { Page } from 'playwright-core'

/**
 * Processor time that the page's scripts take, milliseconds: event handlers, store, React, layers and the calls into
 * WebGL together. Drawing by the software renderer is another process and does not count, nor does waiting.
 */
export async function scriptClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find((m) => m.name === 'ScriptDuration')!.value * 1000
  }
}
