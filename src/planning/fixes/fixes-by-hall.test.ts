import { expect, it } from 'vitest'
import type { SiteSketch } from '../../engine/rules/testing/build-site'
import { rectangleOutline } from '../../geometry/outline'
import { fixesOf } from './testing/fix-request'
import { kindsFor, warningsOf } from './testing/kinds-for'
import { board, fan, items, rack } from './testing/small-items'

/** A rack in a hall that outside air goes through once, on a hot day; the hall beside it has conditioned air. */
const throughOnce = (more: object): SiteSketch => ({
  site: { climate: { designDryBulb_C: 42, designWetBulb_C: 24 } },
  items: { ...items, board, fan, rack: { ...rack, ...more } },
  hall: { air: 'once-through' },
  moreHalls: [
    {
      id: 'H2',
      outline: rectangleOutline([50, 0], [90, 20]),
      air: 'conditioned',
      containment: 'hot-aisle',
      clearHeight_m: 6,
      floorLoad_kPa: 15,
    },
  ],
  placements: {
    grid: { hall: null, at: [-10, 10] },
    board1: {},
    fan: {},
    fan2: { hall: 'H2', at: [60, 5] },
    rack1: { redundancy: 'none', mission: 'ai', status: 'new' },
  },
  connections: { 'grid>board1': {}, 'board1>rack1': {} },
})

it.each([
  ['cooling/air-inlet', throughOnce({ heat: { airInletMax_C: 35 } })],
  ['cooling/once-through-air', throughOnce({ category: 'gpu-rack' })],
])('mends %s by a hall with conditioned air', (rule, sketch) => {
  expect(kindsFor(rule, sketch)).toContain('move-to-other-hall')
  const { request, fixes } = fixesOf(rule, sketch)
  // The other hall has no door of its own: the way out is longer there.
  expect(warningsOf(request, fixes.find((f) => f.kind === 'move-to-other-hall')!)).toEqual(['space/travel-distance'])
})
