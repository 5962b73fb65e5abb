import { spaceBroken } from '../../../../engine/rules/testing/broken/space-site'
import { rectangleOutline } from '../../../../geometry/outline'
import type { FixProof } from '../fix-proof'
import { fan, items, rack } from '../small-items'
import { fed, none, yard } from '../small-sites'

const power = { 'grid>board1': {}, 'board1>rack1': {}, 'board1>rack2': {} }
/** A hall whose floor bears more and whose ceiling is higher stands beside the usual one. */
const withBetterHall = (racks: object) => ({
  items: { ...items, rack: { ...rack, ...racks } },
  placements: { grid: {}, board1: {}, fan1: {}, fan2: { hall: 'H2', at: [42, 2] as [number, number] }, rack1: {} },
  connections: { 'grid>board1': {}, 'board1>rack1': {} },
  building: { outline: rectangleOutline([0, 0], [60, 20]) },
  moreHalls: [
    {
      id: 'H2',
      outline: rectangleOutline([40, 0], [60, 20]),
      clearHeight_m: 8,
      floorLoad_kPa: 40,
      air: 'conditioned',
    },
  ],
})

/** Room indoors. */
export const spaceProofs: readonly FixProof[] = [
  {
    rule: 'space/overlap',
    sketch: {
      items,
      placements: { grid: {}, board1: {}, fan: {}, rack1: { at: [20, 10] }, rack2: { at: [20.4, 10], status: 'new' } },
      connections: power,
    },
    offers: [{ kind: 'move-to-free-spot', cost: null, params: { name: 'rack2' } }],
  },
  {
    rule: 'space/outside-hall',
    sketch: {
      items,
      placements: { grid: {}, board1: {}, fan: {}, rack1: { at: [20, 10] }, rack2: { at: [20, 19.8] } },
      connections: power,
    },
    offers: [{ kind: 'move-to-free-spot' }],
  },
  {
    rule: 'space/working-space',
    sketch: fed(
      rack,
      {},
      {
        placements: {
          grid: yard(-10),
          board1: { at: [10, 10] },
          fan: {},
          rack1: { ...none, at: [10, 8.6], status: 'new' },
        },
      },
    ),
    offers: [{ kind: 'move-to-free-spot' }],
  },
  {
    rule: 'space/clearance',
    sketch: fed(
      { ...rack, clearance_m: { front: 1.2 } },
      {},
      {
        placements: {
          grid: yard(-10),
          board1: { at: [30, 10] },
          fan: {},
          rack1: { ...none, at: [10, 10], status: 'new' },
          rack2: { ...none, at: [10, 8.4], status: 'new' },
        },
        connections: power,
      },
    ),
    offers: [{ kind: 'move-to-free-spot', params: { name: 'rack1', turn: 0 } }],
  },
  {
    // In a room of 2.4 m × 2.4 m there is no place that faces the same way.
    rule: 'space/clearance',
    sketch: fed(
      { ...rack, clearance_m: { front: 1.2 } },
      { fan: { ...fan, size_m: undefined } },
      {
        hall: { outline: rectangleOutline([0, 0], [2.4, 2.4]) },
        placements: {
          grid: yard(-10),
          board1: yard(-10, 30),
          fan: {},
          rack1: { ...none, at: [0.5, 1.9], status: 'new' },
          rack2: { ...none, at: [1.2, 0.5] },
        },
        connections: power,
      },
    ),
    offers: [{ kind: 'turn-in-place', params: { name: 'rack1', turn: 90 } }],
  },
  {
    rule: 'space/wall-clash',
    sketch: fed(
      rack,
      {},
      {
        building: { walls: [{ from: [30, 0], to: [30, 20], thickness_m: 0.2 }] },
        placements: { grid: yard(-10), board1: {}, fan: {}, rack1: { ...none, at: [30, 6] } },
      },
    ),
    offers: [{ kind: 'move-to-free-spot' }],
  },
  {
    rule: 'space/door-swing',
    sketch: fed(
      rack,
      {},
      {
        building: {
          openings: [
            { kind: 'door', at: [30, 0], width_m: 1.2, height_m: 2.2 },
            { kind: 'dock-door', at: [0, 10], width_m: 3, height_m: 3 },
          ],
        },
        placements: { grid: yard(-10), board1: {}, fan: {}, rack1: { ...none, at: [30, 0.6], status: 'new' } },
      },
    ),
    offers: [{ kind: 'move-to-free-spot' }],
  },
  {
    rule: 'space/floor-load',
    sketch: withBetterHall({ mass_kg: 3000 }),
    offers: [{ kind: 'move-to-other-hall' }],
  },
  { rule: 'space/headroom', sketch: withBetterHall({ size_m: [1, 1, 7] }), offers: [{ kind: 'move-to-other-hall' }] },
  {
    rule: 'space/wet-floor-load',
    sketch: spaceBroken.site,
    offers: [{ kind: 'move-to-other-hall' }],
  },
  {
    rule: 'space/point-load',
    sketch: spaceBroken.site,
    offers: [{ kind: 'move-to-other-hall' }],
  },
  { rule: 'space/aisle-width', sketch: spaceBroken.site, offers: [{ kind: 'move-row-apart' }] },
  {
    rule: 'space/battery-separation',
    sketch: spaceBroken.site,
    offers: [{ kind: 'move-aside' }, { kind: 'move-to-free-spot' }],
  },
  {
    rule: 'space/overhead-run',
    sketch: spaceBroken.site,
    offers: [{ kind: 'raise-run' }, { kind: 'move-to-free-spot' }],
  },
  {
    rule: 'space/egress',
    sketch: spaceBroken.site,
    offers: [{ kind: 'move-to-free-spot', params: { name: 'box3' } }, { kind: 'move-to-other-hall' }],
  },
  { rule: 'space/two-entrances', sketch: spaceBroken.site, offers: [{ kind: 'move-to-free-spot' }] },
]
