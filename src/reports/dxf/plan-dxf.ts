import type { Outline } from '../../geometry/outline'
import type { PlanPoint } from '../../geometry/point'
import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'
import type { Item } from '../../model/item'
import { elevationOf, floorOf, onSameStorey, storeysOf } from '../../model/storeys'
import { boundsOf } from '../parts/bounds'
import { placementCorners } from '../parts/plan-drawing'
import { type DxfEntity, type DxfLayer, writeDxf } from './write-dxf'

/** Layers of what is no equipment, with their AutoCAD colours; equipment has one for each category of product. */
const layers = {
  BUILDINGS: 7,
  HALLS: 8,
  WALLS: 7,
  COLUMNS: 8,
  OPENINGS: 3,
  GROUND: 52,
  LABELS: 7,
  POWER_RUNS: 40,
  COOLANT_RUNS: 5,
  NETWORK_RUNS: 6,
} as const
type LayerName = keyof typeof layers
const EQUIPMENT_COLOUR = 30
const RUN_LAYERS = { power: 'POWER_RUNS', coolant: 'COOLANT_RUNS', network: 'NETWORK_RUNS' } as const satisfies Record<
  string,
  LayerName
>

/** Letters of a label as a share of the smaller side of what it names, and at most, metres. */
const LETTER_SHARE = 0.3
const LETTER_MOST_m = 0.5

/** Width of a door whose width nobody gave, metres; as on the floor, it is a sign and no measure. */
const DOOR_m = 1

/** The plan of a site as DXF in metres: structure, ground and runs by layer, each product a block with its front marked. */
export function planDxf(site: EffectiveSite): string {
  const layerOn = storeyLayers(site)
  const entities: DxfEntity[] = [...structureEntities(site, layerOn), ...runEntities(site)]
  const items = new Map(site.placements.map((p) => [p.item, p.definition]))
  const blockNames = new Map([...items.keys()].map((id, i) => [id, `${plainName(id).slice(0, 24)}_${i + 1}`]))
  for (const p of site.placements) {
    const layer = layerOn(plainName(p.definition.category), floorOf(site, p))
    entities.push({ type: 'insert', layer, block: blockNames.get(p.item)!, at: p.at, rotation_deg: p.rotation_deg })
    entities.push(labelOf(p, layerOn('LABELS', floorOf(site, p))))
  }
  const categories = new Set([...items.values()].map((i) => plainName(i.category)))
  const ground: DxfLayer[] = [
    ...Object.entries(layers).map(([name, colour]) => ({ name, colour })),
    ...[...categories].sort().map((name) => ({ name, colour: EQUIPMENT_COLOUR })),
  ]
  const used = new Set(entities.map((e) => e.layer))
  const table = storeysOf(site).flatMap((at_m) =>
    ground
      .map(({ name, colour }) => ({ name: layerOn(name, at_m), colour }))
      .filter(({ name }) => at_m === 0 || used.has(name)),
  )
  const blocks = new Map([...items].map(([id, item]) => [blockNames.get(id)!, blockOf(item)]))
  return writeDxf({ layers: table, blocks, entities }, boundsOf(allOutlines(site)))
}

/** Name of a layer on a storey: `HALLS` on the ground floor, `HALLS_L1` on the one above, `HALLS_L-1` below. */
type LayerOn = (name: string, elevation_m: number) => string

function storeyLayers(site: EffectiveSite): LayerOn {
  const storeys = storeysOf(site)
  const rankOf = (at_m: number): number => storeys.findIndex((s) => onSameStorey(s, at_m))
  const ground = rankOf(0)
  return (name, elevation_m) => {
    const level = rankOf(elevation_m) - ground
    return level === 0 ? name : `${name}_L${level}`
  }
}

function* structureEntities(site: EffectiveSite, layerOn: LayerOn): Generator<DxfEntity> {
  const closed = (layer: LayerName, points: Outline, elevation_m = 0): DxfEntity => ({
    type: 'polyline',
    layer: layerOn(layer, elevation_m),
    points,
    closed: true,
  })
  for (const area of site.areas) yield closed('GROUND', area.outline, elevationOf(area))
  for (const building of site.buildings) {
    yield closed('BUILDINGS', building.outline)
    for (const hall of building.halls) {
      yield closed('HALLS', hall.outline, elevationOf(hall))
      yield {
        type: 'text',
        layer: layerOn('LABELS', elevationOf(hall)),
        at: middleOf(hall.outline),
        height_m: LETTER_MOST_m,
        text: hall.name ?? hall.id,
        rotation_deg: 0,
      }
    }
    for (const wall of building.walls) {
      const layer = layerOn('WALLS', elevationOf(wall))
      yield { type: 'polyline', layer, points: [wall.from, wall.to], closed: false }
    }
    for (const { at, size_m } of building.columns)
      yield closed(
        'COLUMNS',
        rectangle(size_m).map(([x, y]) => [x + at[0], y + at[1]] as const),
      )
    for (const { at, width_m = DOOR_m, elevation_m } of building.openings)
      yield closed(
        'OPENINGS',
        rectangle([width_m, width_m / 8]).map(([x, y]) => [x + at[0], y + at[1]] as const),
        elevation_m,
      )
  }
}

function* runEntities(site: EffectiveSite): Generator<DxfEntity> {
  const byId = new Map(site.placements.map((p) => [p.id, p]))
  for (const { kind, from, to, path } of site.connections) {
    const [start, end] = [byId.get(from), byId.get(to)]
    // A run that nobody routed would be a line across everything.
    if (start && end && path?.length)
      yield { type: 'polyline', layer: RUN_LAYERS[kind], points: [start.at, ...path, end.at], closed: false }
  }
}

/** Footprint about the centre, and a line inside its front, which faces local -y. */
function blockOf({ size_m }: Item): readonly DxfEntity[] {
  const [width_m, depth_m] = size_m ?? [0.5, 0.5]
  const inset = Math.min(0.1, depth_m / 6)
  const front = -depth_m / 2 + inset
  return [
    { type: 'polyline', layer: '0', points: rectangle([width_m, depth_m]), closed: true },
    {
      type: 'polyline',
      layer: '0',
      points: [
        [-width_m / 2, front],
        [width_m / 2, front],
      ],
      closed: false,
    },
  ]
}

function labelOf({ id, label, at, definition, rotation_deg }: EffectivePlacement, layer: string): DxfEntity {
  const [width_m, depth_m] = definition.size_m ?? [0.5, 0.5]
  const height_m = Math.min(LETTER_MOST_m, LETTER_SHARE * Math.min(width_m, depth_m))
  // Never upside down.
  const turned = ((rotation_deg % 180) + 180) % 180
  return {
    type: 'text',
    layer,
    at,
    height_m,
    text: label ?? id,
    rotation_deg: turned > 90 ? turned - 180 : turned,
  }
}

const rectangle = ([width_m, depth_m]: readonly [number, number]): readonly PlanPoint[] => {
  const [x, y] = [width_m / 2, depth_m / 2]
  return [
    [-x, -y],
    [x, -y],
    [x, y],
    [-x, y],
  ]
}

function middleOf(outline: Outline): PlanPoint {
  const { min, max } = boundsOf([outline])
  return [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2]
}

const allOutlines = (site: EffectiveSite): readonly (readonly PlanPoint[])[] => [
  ...site.buildings.map((b) => b.outline),
  ...site.areas.map((a) => a.outline),
  ...site.placements.map(placementCorners),
]

/** Names of layers and blocks as release 12 takes them. */
const plainName = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[^A-Z0-9_$-]/g, '_')
    .slice(0, 31)
