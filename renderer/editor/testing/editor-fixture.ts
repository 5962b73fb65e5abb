import { createStore } from 'zustand/vanilla'
import type { Catalog } from '../../../src/catalog/catalog'
import { rectangleOutline } from '../../../src/geometry/outline'
import type { SiteDocument } from '../../../src/model/document'
import { resolveSite } from '../../../src/model/effective-site'
import type { Item } from '../../../src/model/item'
import { applyPatch } from '../../../src/model/patch'
import type { Edit } from '../../../src/session/session-types'
import type { EditorState } from '../editor-store'
import { type LayerName, layerNames } from '../layers/layer-names'
import { createPickGrid } from '../picking/pick-grid'
import { placementFootprint } from '../placement-footprint'
import { usualSnapClasses } from '../snapping/snap-classes'
import { FloorTools } from '../tools/floor-tools'
import type { PointerSample } from '../tools/pointer-sample'

const rack: Item = { id: 'rack', category: 'gpu-rack', name: 'Rack', size_m: [0.6, 1.2, 2.2], power: { role: 'load' } }
const catalog: Catalog = { version: 'test', items: new Map([[rack.id, rack]]), assemblies: new Map() }

/** One hall 20 by 10 m with a column, three racks of row R1 and one apart. */
const site: SiteDocument = {
  format: 'guscio-site',
  version: 1,
  site: { name: 'Test' },
  buildings: [
    {
      id: 'B1',
      outline: rectangleOutline([0, 0], [20, 10]),
      halls: [
        {
          id: 'H1',
          name: 'Hall 1',
          outline: rectangleOutline([0, 0], [20, 10]),
        },
      ],
      columns: [{ at: [15, 5], size_m: [0.4, 0.4] }],
    },
  ],
  placements: [
    { id: 'a', item: 'rack', hall: 'H1', at: [2, 2], row: 'R1' },
    { id: 'b', item: 'rack', hall: 'H1', at: [3, 2], row: 'R1' },
    { id: 'c', item: 'rack', hall: 'H1', at: [4, 2], row: 'R1' },
    { id: 'apart', item: 'rack', hall: 'H1', at: [10, 7] },
  ],
}

/** A store that edits a real document, tools on it, and a pointer to drive them with. */
export function editorFixture() {
  const edits: Edit[] = []
  const notices: { key?: string }[] = []
  const past: SiteDocument[] = []
  const revealed: string[] = []
  const store = createStore<EditorState>()((set, get) => ({
    document: site,
    effective: resolveSite(site, catalog.items),
    scenario: null,
    catalog,
    selection: new Set(),
    hover: null,
    gizmoHover: null,
    pointer: null,
    interaction: { type: 'idle' },
    view: '3d',
    underlay: null,
    floor_m: 0,
    setFloor: (floor_m) => store.setState({ floor_m }),
    snap_m: 0,
    snapMode: 'lines',
    setSnapMode: (snapMode) => set({ snapMode }),
    itemSnapMode: 'lines',
    setItemSnapMode: (itemSnapMode) => set({ itemSnapMode }),
    snapClasses: usualSnapClasses,
    setSnapClass: (name, on) => set({ snapClasses: { ...get().snapClasses, [name]: on } }),
    setSnap: (snap_m) => set({ snap_m }),
    turnTo() {},
    copySelection() {},
    copyIds() {},
    paste() {},
    setContextMenu() {},
    stepRegion() {},
    keyPointer: null,
    setKeyPointer: (keyPointer) => set({ keyPointer }),
    startTour() {},
    askReplacement() {},
    layers: Object.fromEntries(layerNames.map((name) => [name, true])) as Record<LayerName, boolean>,
    hidden: new Set(),
    isolated: null,
    section: { above_m: null, east_m: null, north_m: null, west_m: null, south_m: null },
    setSection: (change) => set({ section: { ...get().section, ...change } }),
    canUndo: false,
    canRedo: false,
    preferences: { units: 'metric', language: 'en' },
    dispatch(edit) {
      edits.push(edit)
      past.push(get().document)
      const document = applyPatch(get().document, edit.patch)
      set({ document, effective: resolveSite(document, catalog.items), canUndo: true })
    },
    undo() {
      const document = past.pop()
      if (document) set({ document, effective: resolveSite(document, catalog.items), canUndo: past.length > 0 })
    },
    redo() {},
    select(ids, mode = 'replace') {
      const next = new Set(mode === 'replace' ? [] : get().selection)
      for (const id of ids)
        if (mode === 'toggle' && next.has(id)) next.delete(id)
        else next.add(id)
      set({ selection: next, structurePart: null })
    },
    selectRow() {},
    startSwap: () => set({ interaction: { type: 'swapping', assembly: '', proposal: null } }),
    applySwap() {},
    structurePart: null,
    lastDrawn: 'building',
    selectPart: (structurePart) => set({ structurePart, ...(structurePart ? { selection: new Set() } : {}) }),
    setLastDrawn: (lastDrawn) => set({ lastDrawn }),
    setHover: (hover) => set({ hover }),
    setGizmoHover: (gizmoHover) => set({ gizmoHover }),
    setInteraction: (interaction) => set({ interaction }),
    setView: (view) => set({ view }),
    scale: 1,
    stepScale() {},
    split: false,
    setSplit: (split) => set({ split }),
    lookInto: (view) => set({ view }),
    setLayer: (layer, shown) => set({ layers: { ...get().layers, [layer]: shown } }),
    hide: (ids) => set({ hidden: new Set([...get().hidden, ...ids]) }),
    isolate: (ids) => set({ isolated: ids === null ? null : new Set(ids) }),
    showAll: () => set({ hidden: new Set(), isolated: null }),
    savePicture() {},
    setPointer: (pointer) => set({ pointer }),
    notePointer: (pointer) => set({ pointer }),
    frame() {},
    stepFinding() {},
    setBottomTab() {},
    setDialog() {},
    notify: (notice) => notices.push(notice),
  }))
  const grid = () =>
    createPickGrid(
      store.getState().effective.placements.map((p) => ({
        id: p.id,
        footprint: placementFootprint(p),
        low_m: 0,
        high_m: 2.2,
      })),
    )
  const tools = new FloorTools({ store, grid, reveal: (ids) => revealed.push(...ids) })
  /** A pointer seen straight from above at 100 px a metre, x to the right. */
  const sample = (x: number, y: number, over: Partial<PointerSample> = {}): PointerSample => ({
    floor: [x, y],
    hit: grid().pick({ origin: [x, y, 50], direction: [0, 0, -1] })?.id ?? null,
    screen_px: [x * 100, -y * 100],
    metresPerPixel: 0.01,
    ctrl: false,
    shift: false,
    alt: false,
    clicks: 1,
    ...over,
  })
  return {
    store,
    tools,
    edits,
    notices,
    revealed,
    sample,
    selected: () => [...store.getState().selection],
    placement: (id: string) => store.getState().effective.placements.find((p) => p.id === id)!,
    click(x: number, y: number, over: Partial<PointerSample> = {}) {
      tools.pressed(sample(x, y, over))
      tools.released(sample(x, y, over))
    },
    drag(from: readonly [number, number], to: readonly [number, number], over: Partial<PointerSample> = {}) {
      tools.pressed(sample(...from, over))
      tools.moved(sample((from[0] + to[0]) / 2, (from[1] + to[1]) / 2, over))
      tools.moved(sample(...to, over))
    },
  }
}
