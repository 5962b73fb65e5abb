import type { AvailabilityReport } from '../../../src/engine/availability/availability-report'
import type { LoadRedundancy } from '../../../src/engine/redundancy/redundancy-report'
import type { Moment } from '../../../src/engine/works/moment'
import type { EffectiveSite } from '../../../src/model/effective-site'
import { type LayerName, layerNames } from '../../editor/layers/layer-names'
import type { Section } from '../../editor/section/section'

/** By what the floor is coloured. */
export const metrics = [
  'worst-outage',
  'normal-load',
  'supply-temperature',
  'redundancy',
  'availability',
  'power-density',
  'floor-density',
  'overhead',
  'phase',
  'cost',
  'price-age',
  'lead-time',
  'status',
  'changes',
  'none',
] as const
export type Metric = (typeof metrics)[number]

export type Layers = Readonly<Record<LayerName, boolean>>

/** The moment of the works that the floor shows. */
export type AsOf = Moment

/** How many texels of a picture each pixel of the window takes. */
export type PictureScale = 1 | 2 | 4

/** What only some ways of colouring need, asked of the engine when one is chosen. */
export interface SupplyAnswers {
  /** The site that they are about: they are stale beside another. */
  readonly of: EffectiveSite
  readonly redundancy: readonly Pick<LoadRedundancy, 'loads' | 'required' | 'achieved'>[] | null
  readonly availability: AvailabilityReport['loads'] | null
}

/** How the floor looks: nothing here changes the document. */
export interface LookSlice {
  readonly metric: Metric
  /** Whether the legend is open; null: as far as the floor has room for it. */
  readonly legendOpen: boolean | null
  readonly layers: Layers
  /** Layers that are seen but cannot be picked. */
  readonly lockedLayers: ReadonlySet<LayerName>
  /** Placements hidden one by one. */
  readonly hidden: ReadonlySet<string>
  /** Where set, all else is hidden. */
  readonly isolated: ReadonlySet<string> | null
  readonly section: Section
  /** Null: the site as the scenario leaves it. */
  readonly asOf: AsOf | null
  /** Outlines of what the open scenario removes. */
  readonly showRemoved: boolean
  readonly supply: SupplyAnswers | null
  /** A new object each time a picture of the floor is asked for. */
  readonly pictureRequest: { readonly scale: PictureScale } | null
  setMetric(metric: Metric): void
  openLegend(open: boolean): void
  setLayer(layer: LayerName, shown: boolean): void
  lockLayer(layer: LayerName, locked: boolean): void
  hide(ids: Iterable<string>): void
  isolate(ids: Iterable<string> | null): void
  /** Brings back what was hidden one by one, ends isolation, shows every layer and removes the cuts. */
  showAll(): void
  setSection(change: Partial<Section>): void
  setAsOf(asOf: AsOf | null): void
  setShowRemoved(shown: boolean): void
  /** @param scale texels for each pixel of the window; two without it */
  savePicture(scale?: PictureScale): void
}

const allLayers = (shown: boolean): Layers =>
  Object.fromEntries(layerNames.map((name) => [name, shown])) as Record<LayerName, boolean>

export const noSection: Section = { above_m: null, east_m: null, north_m: null, west_m: null, south_m: null }

/** The look that a project opens with. */
export const firstLook = {
  hidden: new Set<string>(),
  isolated: null,
  section: noSection,
  asOf: null,
  supply: null,
} as const

export const lookSlice = (set: (part: Partial<LookSlice>) => void, get: () => LookSlice): LookSlice => ({
  ...firstLook,
  metric: 'worst-outage',
  legendOpen: null,
  layers: allLayers(true),
  lockedLayers: new Set(),
  showRemoved: true,
  pictureRequest: null,
  setMetric: (metric) => set({ metric }),
  openLegend: (legendOpen) => set({ legendOpen }),
  setLayer: (layer, shown) => set({ layers: { ...get().layers, [layer]: shown } }),
  lockLayer: (layer, locked) => {
    const next = new Set(get().lockedLayers)
    if (locked) next.add(layer)
    else next.delete(layer)
    set({ lockedLayers: next })
  },
  hide: (ids) => set({ hidden: new Set([...get().hidden, ...ids]) }),
  isolate: (ids) => set({ isolated: ids === null ? null : new Set(ids) }),
  showAll: () => set({ hidden: new Set(), isolated: null, section: noSection, layers: allLayers(true) }),
  setSection: (change) => set({ section: { ...get().section, ...change } }),
  setAsOf: (asOf) => set({ asOf }),
  setShowRemoved: (showRemoved) => set({ showRemoved }),
  savePicture: (scale = 2) => set({ pictureRequest: { scale } }),
})
