import { rectangleOutline } from '../../../../geometry/outline'
import type { FixProof } from '../fix-proof'
import { airCooledPlant, indoors, rackRow, racksFrom } from '../shipped-sites'
import { rack } from '../small-items'
import { fed, none, yard } from '../small-sites'

/** How things come to their places. */
export const wayInProofs: readonly FixProof[] = [
  {
    // A wall of existing plant leaves 0.8 m at either end; a hall beside has a door of its own.
    rule: 'space/delivery-path',
    sketch: fed(
      { ...rack, size_m: [1.2, 1.2, 2] },
      { slab: { size_m: [1, 18.4, 1] } },
      {
        building: {
          outline: rectangleOutline([0, 0], [60, 20]),
          openings: [
            { kind: 'dock-door', at: [0, 10], width_m: 3, height_m: 3 },
            { kind: 'dock-door', at: [60, 10], width_m: 3, height_m: 3 },
          ],
        },
        moreHalls: [
          {
            id: 'H2',
            outline: rectangleOutline([40, 0], [60, 20]),
            air: 'conditioned',
            floorLoad_kPa: 15,
            clearHeight_m: 6,
          },
        ],
        placements: {
          grid: yard(-10),
          board1: { at: [10, 10] },
          fan: {},
          fan2: { at: [42, 2], hall: 'H2' },
          slab1: { at: [35, 10] },
          rack1: { ...none, at: [37.5, 10], status: 'new' },
        },
      },
    ),
    offers: [{ kind: 'move-to-free-spot' }, { kind: 'move-to-other-hall' }],
  },
  {
    // The upper floor has a door for people only; on the ground floor there is a dock.
    rule: 'space/door',
    sketch: {
      ...airCooledPlant,
      hall: { elevation_m: 5 },
      moreHalls: [
        {
          id: 'H0',
          name: 'Ground floor',
          outline: rectangleOutline([0, 0], [40, 20]),
          clearHeight_m: 4.8,
          floorLoad_kPa: 20,
          air: 'conditioned',
        },
      ],
      building: {
        openings: [
          { kind: 'dock-door', at: [0, 10], width_m: 3, height_m: 3 },
          { kind: 'door', at: [0, 8], width_m: 1, height_m: 2.1, elevation_m: 5 },
        ],
      },
      placements: {
        ...airCooledPlant.placements,
        fan2: { item: 'exhaust-fan-wall-12', hall: 'H0', ...indoors(20, 19) },
        ...rackRow('rack-dgx-h100-4', 1, { ...none, status: 'new' }),
      },
      connections: { ...airCooledPlant.connections, 'board>fan2': {}, ...racksFrom(['board'], 1) },
    },
    offers: [{ kind: 'move-to-other-hall', params: { count: 1, hall: 'Ground floor' } }],
  },
]
