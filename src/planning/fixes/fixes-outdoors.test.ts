import { expect, it } from 'vitest'
import type { SiteSketch } from '../../engine/rules/testing/build-site'
import { rectangleOutline } from '../../geometry/outline'
import type { PlanPoint } from '../../geometry/point'
import { fixesOf } from './testing/fix-request'
import { kindsFor, warningsOf } from './testing/kinds-for'
import { board, fan, items, rack } from './testing/small-items'

const area = (kind: 'fence' | 'pad', a: PlanPoint, b: PlanPoint) => ({
  id: kind,
  kind,
  outline: rectangleOutline(a, b),
})
/** A board outdoors that feeds a rack indoors. */
const outdoors = (board1: PlanPoint, areas: NonNullable<SiteSketch['areas']>): SiteSketch => ({
  items: { ...items, board, rack, fan },
  areas,
  placements: {
    grid: { hall: null, at: [-10, 10] },
    board1: { hall: null, at: [...board1], status: 'new' },
    fan: {},
    rack1: { redundancy: 'none' },
  },
  connections: { 'grid>board1': {}, 'board1>rack1': {} },
})

it.each([
  ['space/fence', outdoors([70, 10], [area('fence', [-20, -20], [60, 40])])],
  ['space/pad', outdoors([-10, 20], [area('pad', [-20, 5], [-4, 14])])],
])('mends %s by a place that keeps to what is drawn, with no new warning', (rule, sketch) => {
  expect(kindsFor(rule, sketch)).toContain('move-to-free-spot')
  const { request, fixes } = fixesOf(rule, sketch)
  expect(warningsOf(request, fixes.find((f) => f.kind === 'move-to-free-spot')!)).toEqual([])
})
