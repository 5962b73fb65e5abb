import { expect, it } from 'vitest'
import { brokenSites } from '../../engine/rules/testing/broken/broken-sites'
import { kindsFor } from './testing/kinds-for'

it.each([
  ['cooling/aisle-orientation', 'turn-round'],
  ['space/aisle-width', 'move-row-apart'],
  ['space/battery-separation', 'move-aside'],
  ['space/outdoor-spacing', 'move-aside'],
  ['space/generator-clearance', 'move-to-free-spot'],
  ['space/two-entrances', 'move-to-free-spot'],
  ['space/overhead-run', 'raise-run'],
  ['space/egress', 'move-to-other-hall'],
  ['space/delivery-path', 'move-to-other-hall'],
  ['space/point-load', 'move-to-other-hall'],
  ['space/wet-floor-load', 'move-to-other-hall'],
  ['data/duplicate-label', 'relabel'],
  ['data/unknown-rule-setting', 'drop-setting'],
  ['data/waiver-unmatched', 'withdraw-waiver'],
])('mends %s by %s', (rule, kind) => {
  const offered = brokenSites.flatMap(({ site }) => {
    try {
      return kindsFor(rule, site)
    } catch (error) {
      if (error instanceof Error && error.message.endsWith(`does not break ${rule}`)) return []
      throw error
    }
  })
  expect(offered).toContain(kind)
})
