import { coolingBroken } from '../../../../engine/rules/testing/broken/cooling-site'
import type { SiteSketch } from '../../../../engine/rules/testing/build-site'
import { rectangleOutline } from '../../../../geometry/outline'
import type { FixProof } from '../fix-proof'
import { airCooledPlant, indoors, racksFrom } from '../shipped-sites'
import { fan, items, rack } from '../small-items'
import { conditionedHall, cooled, fed, loaded, none, yard } from '../small-sites'

/** A rack in the first hall, with a hall of conditioned air beside it. */
const besideAnother = (racks: object, hall: object, site: NonNullable<SiteSketch['site']> = {}): SiteSketch =>
  fed(
    racks,
    {},
    {
      site,
      hall,
      moreHalls: [conditionedHall],
      placements: {
        grid: yard(-10),
        board1: {},
        fan: {},
        fan2: { hall: 'H2', at: [60, 5] },
        rack1: { ...none, mission: 'ai', status: 'new' },
      },
    },
  )
const hot = { climate: { designDryBulb_C: 42, designWetBulb_C: 24 } }
// The other hall has no door of its own: the way out is longer there.
const farther = ['space/travel-distance']

/** Halls whose air is too warm, too little or goes the wrong way. */
export const airProofs: readonly FixProof[] = [
  {
    rule: 'cooling/air-capacity',
    sketch: fed(loaded(100), {
      fan: { ...fan, airCooling: { capacity_kW: 50 } },
      big: { ...fan, airCooling: { capacity_kW: 400 } },
    }),
    offers: [{ kind: 'larger-item' }, { kind: 'add-cooler' }],
  },
  {
    rule: 'cooling/air-altitude',
    sketch: cooled(
      { fan: { ...fan, airCooling: { capacity_kW: 13 } }, big: { ...fan, airCooling: { capacity_kW: 100 } } },
      { site: { altitude_m: 1800, climate: { designDryBulb_C: 30, designWetBulb_C: 18 } } },
    ),
    offers: [{ kind: 'larger-item' }, { kind: 'add-cooler' }],
  },
  {
    rule: 'cooling/air-inlet',
    sketch: besideAnother({ ...rack, heat: { airInletMax_C: 35 } }, { air: 'once-through' }, hot),
    offers: [{ kind: 'move-to-other-hall', warnings: farther }],
  },
  {
    rule: 'cooling/once-through-air',
    sketch: besideAnother({ ...rack, category: 'gpu-rack' }, { air: 'once-through' }, hot),
    offers: [{ kind: 'move-to-other-hall', warnings: farther }],
  },
  {
    rule: 'cooling/containment',
    sketch: besideAnother(loaded(60), { containment: 'none' }),
    offers: [{ kind: 'move-to-other-hall', warnings: farther }],
  },
  { rule: 'cooling/aisle-orientation', sketch: coolingBroken.site, offers: [{ kind: 'turn-round' }] },
  {
    rule: 'cooling/no-air',
    sketch: {
      items: {
        ...items,
        blower: { category: 'fan-wall', size_m: [1, 1, 2], load: { design_kW: 4 }, airCooling: { capacity_kW: 50 } },
      },
      placements: { grid: {}, board1: {}, rack1: {}, rack2: {} },
      connections: { 'grid>board1': {}, 'board1>rack1': {}, 'board1>rack2': {} },
    },
    offers: [{ kind: 'add-air-cooler' }],
  },
  {
    rule: 'cooling/residual-air',
    sketch: cooled(
      { fan: { ...fan, airCooling: { capacity_kW: 400, airflow_m3h: 1200 } } },
      {
        hall: { air: 'once-through' },
        placements: {
          grid: yard(-10, 30),
          board1: {},
          fan: {},
          dry1: yard(-10),
          cdu1: {},
          wet1: { ...none, mission: 'ai' },
        },
      },
    ),
    offers: [{ kind: 'add-cooler' }],
  },
  {
    // Nine racks of 56 kW in 49 m²: one of them elsewhere brings the rest below 10 kW/m².
    rule: 'cooling/hall-air-density',
    sketch: {
      ...airCooledPlant,
      building: { outline: rectangleOutline([0, 0], [60, 20]) },
      hall: { outline: rectangleOutline([0, 0], [7, 7]) },
      moreHalls: [
        {
          id: 'H2',
          name: 'Hall 2',
          outline: rectangleOutline([10, 0], [60, 20]),
          clearHeight_m: 6,
          floorLoad_kPa: 15,
          air: 'conditioned',
        },
      ],
      placements: {
        ...airCooledPlant.placements,
        board: { item: 'lv-swbd-4000-415', hall: 'H2', ...indoors(14, 18) },
        fan: { item: 'exhaust-fan-wall-12', hall: 'H2', ...indoors(30, 19) },
        crah1: { item: 'vertiv-fa096hc', ...indoors(5, 6) },
        crah2: { item: 'vertiv-fa096hc', ...indoors(6.2, 6) },
        ...Object.fromEntries(
          Array.from({ length: 9 }, (_, i) => [
            `rack${i + 1}`,
            { item: 'rack-dgx-b300-4', ...indoors(0.7 + 0.6 * i, 3), ...none },
          ]),
        ),
      },
      connections: {
        ...airCooledPlant.connections,
        'board>crah1': {},
        'board>crah2': {},
        ...racksFrom(['board'], 9),
      },
    },
    offers: [{ kind: 'move-to-other-hall', params: { count: 1, hall: 'Hall 2' } }],
  },
]
