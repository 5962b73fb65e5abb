import { expect, it } from 'vitest'
import { shortLabel } from './short-label'

it('keeps what fits, and of a long name its beginning and the figure at its end', () => {
  expect(shortLabel('LV-3 A\u2002103 %')).toBe('LV-3 A\u2002103 %')
  const long = shortLabel('Centrale idroelettrica di Dora Baltea inferiore, officina del mulino n. 21 67 kW')
  expect([...long].length).toBeLessThanOrEqual(44)
  expect(long).toMatch(/^Centrale idroelettrica.*….*n\. 21 67 kW$/)
})
