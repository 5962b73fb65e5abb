import { pipe, riser } from './pipe-shapes'
import { coolingTower, dryCooler, fanWall, switchboard, transformer, ups } from './plant-shapes'
import { cabinet, gpuRack, minerRack, plainBody } from './rack-shapes'
import { cdu, container, duct, generator, genericBody, pump } from './service-shapes'
import type { ShapeData } from './shape-builder'

export const shapeKinds = [
  'miner-rack',
  'gpu-rack',
  'cabinet',
  'cdu',
  'pump',
  'dry-cooler',
  'cooling-tower',
  'fan-wall',
  'transformer',
  'switchboard',
  'ups',
  'generator',
  'container',
  'duct',
  'run',
  'pipe',
  'riser',
  'generic',
] as const
export type ShapeKind = (typeof shapeKinds)[number]
export type BodyFamily = 'mining' | 'ai' | 'power' | 'cooling' | 'other'

interface ShapeEntry {
  readonly build: () => ShapeData
  readonly family: BodyFamily
  /** Built along the depth: a wider product is turned by a quarter. */
  readonly along: boolean
  /** Keeps its full shape from afar, because the shape is what tells it apart. */
  readonly keepsShape: boolean
  /** Width, depth and height where the catalogue gives none, metres. */
  readonly size_m: readonly [number, number, number]
}

const entry = (
  build: () => ShapeData,
  family: BodyFamily,
  size_m: readonly [number, number, number],
  options: { along?: boolean; keepsShape?: boolean } = {},
): ShapeEntry => ({ build, family, size_m, along: options.along ?? false, keepsShape: options.keepsShape ?? false })

export const shapeTable: Readonly<Record<ShapeKind, ShapeEntry>> = {
  'miner-rack': entry(minerRack, 'mining', [1.2, 0.8, 2.2]),
  'gpu-rack': entry(gpuRack, 'ai', [0.6, 1.2, 2.2]),
  cabinet: entry(cabinet, 'ai', [0.6, 1.2, 2.2]),
  cdu: entry(cdu, 'cooling', [0.8, 1.2, 2.1]),
  pump: entry(pump, 'cooling', [1, 2, 1.2], { along: true }),
  'dry-cooler': entry(dryCooler, 'cooling', [2.3, 10.5, 2.6], { along: true, keepsShape: true }),
  'cooling-tower': entry(coolingTower, 'cooling', [3.7, 4.3, 5.2], { keepsShape: true }),
  'fan-wall': entry(fanWall, 'cooling', [3, 1, 3], { keepsShape: true }),
  transformer: entry(transformer, 'power', [2.4, 2.4, 2.2], { keepsShape: true }),
  switchboard: entry(switchboard, 'power', [3, 1.2, 2.3], { keepsShape: true }),
  ups: entry(ups, 'power', [2.4, 0.95, 2]),
  generator: entry(generator, 'power', [3.6, 12.8, 4.2], { along: true, keepsShape: true }),
  container: entry(container, 'mining', [2.44, 12.19, 2.9], { along: true, keepsShape: true }),
  duct: entry(duct, 'other', [0.2, 3, 0.2], { along: true }),
  run: entry(plainBody, 'other', [0.2, 3, 0.2], { keepsShape: true }),
  pipe: entry(pipe, 'other', [0.15, 3, 0.15], { keepsShape: true }),
  riser: entry(riser, 'other', [0.15, 0.15, 3], { keepsShape: true }),
  generic: entry(genericBody, 'other', [1, 1, 1.5]),
}

export { plainBody }

const byCategory: Readonly<Record<string, ShapeKind>> = {
  'mining-rack': 'miner-rack',
  'mining-container': 'container',
  'asic-container': 'container',
  'utility-feed': 'transformer',
  'mv-feeder': 'switchboard',
  'heat-exchanger': 'pump',
  bess: 'container',
  'network-rack': 'cabinet',
  'storage-rack': 'cabinet',
  cdu: 'cdu',
  pump: 'pump',
  'dry-cooler': 'dry-cooler',
  chiller: 'dry-cooler',
  'cooling-tower': 'cooling-tower',
  'fan-wall': 'fan-wall',
  crah: 'fan-wall',
  'exhaust-fan': 'fan-wall',
  'rear-door-hx': 'fan-wall',
  transformer: 'transformer',
  'mv-switchgear': 'switchboard',
  'lv-switchboard': 'switchboard',
  ats: 'switchboard',
  sts: 'switchboard',
  pdu: 'ups',
  rpp: 'ups',
  ups: 'ups',
  battery: 'ups',
  generator: 'generator',
  busway: 'duct',
  manifold: 'duct',
}

const byPrefix: readonly (readonly [string, ShapeKind])[] = [
  ['asic-', 'miner-rack'],
  ['mining-', 'miner-rack'],
  ['gpu-', 'gpu-rack'],
  ['transformer', 'transformer'],
  ['utility', 'transformer'],
  ['mv-', 'switchboard'],
  ['lv-', 'switchboard'],
  ['fan', 'fan-wall'],
  ['pump', 'pump'],
]

/** The shape that a catalogue category is drawn with. */
export function shapeKindOf(category: string): ShapeKind {
  return byCategory[category] ?? byPrefix.find(([prefix]) => category.startsWith(prefix))?.[1] ?? 'generic'
}
