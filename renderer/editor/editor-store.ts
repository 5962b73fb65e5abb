import type { Catalog } from '../../src/catalog/catalog'
import type { EditContext } from '../../src/commands/edit-context'
import type { StructurePart } from '../../src/commands/structure/structure-part'
import type { PlanPoint } from '../../src/geometry/point'
import type { SiteDocument } from '../../src/model/document'
import type { EffectiveSite } from '../../src/model/effective-site'
import type { AskedFigure } from '../../src/planning/other-site'
import type { Edit } from '../../src/session/session-types'
import type { AxisLock } from './axis-lock'
import type { DrawKind } from './drawing'
import type { Interaction, Refusal } from './interaction'
import type { KeyChoices } from './keys/key-choices'
import type { LayerName } from './layers/layer-names'
import type { Section } from './section/section'
import type { ItemSnapMode, SnapMode } from './snapping/points/snap-point'
import type { SnapClass, SnapClasses } from './snapping/snap-classes'
import type { StandardView } from './standard-view'

/** What the middle of the window shows. */
export type ViewName = '3d' | 'plan' | 'single-line' | 'cooling'

/** What the editing tools read and call of the screen's store; the store itself lives with the screen. */
export interface EditorState {
  readonly document: SiteDocument
  readonly effective: EffectiveSite
  readonly scenario: string | null
  readonly catalog: Catalog
  readonly selection: ReadonlySet<string>
  /** The pointer that keys carry over the floor; null while the mouse has it. */
  readonly keyPointer: PlanPoint | null
  readonly hover: string | null
  /** The arrow of the move gizmo that the pointer is over. */
  readonly gizmoHover: AxisLock['axis'] | null
  /** The pointer over the floor, plan metres. */
  readonly pointer: PlanPoint | null
  readonly interaction: Interaction
  /** The part of the structure in hand, chosen in place of equipment. */
  readonly structurePart: StructurePart | null
  readonly lastDrawn: DrawKind
  /** The underlay in hand. */
  readonly underlay: string | null
  readonly view: ViewName
  /** Plan and 3D stand side by side; `view` is the one that has the pointer. */
  readonly split: boolean
  /** How large the interface is shown; null where that is the browser's affair. */
  readonly scale: number | null
  readonly snap_m: number
  readonly snapMode: SnapMode
  readonly itemSnapMode: ItemSnapMode
  readonly snapClasses: SnapClasses
  readonly layers: Readonly<Record<LayerName, boolean>>
  readonly hidden: ReadonlySet<string>
  readonly isolated: ReadonlySet<string> | null
  readonly section: Section
  /** Height of the storey that is worked on, metres. */
  readonly floor_m: number
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly preferences: {
    readonly units: 'metric' | 'imperial'
    readonly language: 'en' | 'it'
    /** Keys that the user has given to commands. */
    readonly keys?: KeyChoices
  }

  dispatch(edit: Edit): void
  undo(): void
  redo(): void
  select(ids: Iterable<string>, mode?: 'replace' | 'toggle' | 'add'): void
  selectRow(): void
  startSwap(assembly?: string): void
  applySwap(): void
  selectPart(part: StructurePart | null): void
  setLastDrawn(kind: DrawKind): void
  setHover(id: string | null): void
  setGizmoHover(axis: AxisLock['axis'] | null): void
  setInteraction(interaction: Interaction): void
  setView(view: ViewName): void
  stepScale(step: 'larger' | 'smaller' | 'normal'): void
  setSplit(on: boolean): void
  lookInto(view: 'plan' | '3d'): void
  setSnapMode(mode: SnapMode): void
  setItemSnapMode(mode: ItemSnapMode): void
  setSnapClass(name: SnapClass, on: boolean): void
  setSnap(step_m: number): void
  turnTo(view: StandardView): void
  /** Puts the selection on the system's clipboard; cutting takes it off the site as well. */
  copySelection(cut: boolean): void
  /** Puts the ids of the selection on the system's clipboard. */
  copyIds(): void
  /** Takes what the system's clipboard holds in hand. */
  paste(): void
  setContextMenu(at: ContextMenuPlace | null): void
  /** Asks for the product that the selection becomes. */
  askReplacement(): void
  setLayer(layer: LayerName, shown: boolean): void
  hide(ids: Iterable<string>): void
  isolate(ids: Iterable<string> | null): void
  showAll(): void
  setSection(change: Partial<Section>): void
  savePicture(): void
  setFloor(floor_m: number): void
  setPointer(point: PlanPoint | null): void
  /** The same, told with the next change of the interaction: whoever reads the store is asked once. */
  notePointer(point: PlanPoint): void
  frame(ids: readonly string[]): void
  stepFinding(step: 1 | -1): void
  stepRegion(step: 1 | -1): void
  setKeyPointer(at: PlanPoint | null): void
  setBottomTab(tab: 'resilience' | 'energy'): void
  startTour(id: 'swap' | 'hall'): void
  setDialog(dialog: { readonly type: 'palette' | 'shortcuts' | 'rules' | 'saved-views' | 'new-site' } | null): void
  notify(notice: { tone: 'info' | 'warned' | 'broken'; key?: string; params?: Refusal['params'] }): void
}

/** Where the menu of the selection opens: client pixels, or over the selection itself. */
export type ContextMenuPlace =
  | {
      readonly x: number
      readonly y: number
      /** Absent where the menu is that of the selection. */
      readonly about?: MenuSubject
      /** Figures of the line that was taken in hand, to ask besides. */
      readonly asked?: readonly AskedFigure[]
    }
  | 'selection'

/** What a menu is about where it is not the selection. */
export type MenuSubject =
  | { readonly of: 'finding'; readonly key: string }
  /** A direct line of the estimate, by its place. */
  | { readonly of: 'bom-line'; readonly line: number }
  | { readonly of: 'activity'; readonly id: string }
  /** Figures in a control that cannot hold another. */
  | { readonly of: 'figures'; readonly asked: readonly AskedFigure[] }

export interface EditorStore {
  getState(): EditorState
}

/** What a command needs to know of the store. */
export const editContext = ({ document, scenario, effective, floor_m }: EditorState): EditContext => ({
  document,
  scenario,
  site: effective,
  floor_m,
})

/** Sends an edit on its way; a command that would change nothing answers null. */
export function dispatchEdit(state: EditorState, edit: Edit | null): void {
  if (edit) state.dispatch(edit)
}
