import { spaceBroken } from '../../../../engine/rules/testing/broken/space-site'
import type { SiteSketch } from '../../../../engine/rules/testing/build-site'
import { rectangleOutline } from '../../../../geometry/outline'
import type { PlanPoint } from '../../../../geometry/point'
import type { FixProof } from '../fix-proof'
import { rack } from '../small-items'
import { fed, none, yard } from '../small-sites'

/** A board outdoors that feeds a rack indoors, and something drawn on the plan. */
const outdoors = (at: readonly [number, number], kind: 'fence' | 'pad', from: PlanPoint, to: PlanPoint): SiteSketch =>
  fed(
    rack,
    {},
    {
      areas: [{ id: kind, kind, outline: rectangleOutline(from, to) }],
      placements: { grid: yard(-10), board1: { ...yard(...at), status: 'new' }, fan: {}, rack1: none },
    },
  )

/** Room in the yard. */
export const outdoorsProofs: readonly FixProof[] = [
  {
    rule: 'space/fence',
    sketch: outdoors([70, 10], 'fence', [-20, -20], [60, 40]),
    offers: [{ kind: 'move-to-free-spot' }],
  },
  {
    rule: 'space/pad',
    sketch: outdoors([-10, 20], 'pad', [-20, 5], [-4, 14]),
    offers: [{ kind: 'move-to-free-spot' }],
  },
  {
    rule: 'space/outdoor-spacing',
    sketch: spaceBroken.site,
    offers: [{ kind: 'move-aside' }, { kind: 'move-to-free-spot' }],
  },
  {
    // A new set 0.5 m from the wall, with room behind it.
    rule: 'space/generator-clearance',
    sketch: fed(
      rack,
      { set: { category: 'generator', size_m: [3, 6, 3] } },
      { placements: { grid: yard(-30), board1: {}, fan: {}, rack1: none, set1: { ...yard(-2, 5), status: 'new' } } },
    ),
    offers: [{ kind: 'move-aside', params: { name: 'set1' } }, { kind: 'move-to-free-spot' }],
  },
  { rule: 'space/generator-clearance', sketch: spaceBroken.site, offers: [{ kind: 'move-to-free-spot' }] },
]
