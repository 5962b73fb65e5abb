import type { OpenProject, Preferences } from '../../src/api/app-api'
import type { Catalog } from '../../src/catalog/catalog'
import type { CheckResult, EstimateResult, Finding, ScheduleResult } from '../../src/engine/results'
import type { TraceQuestion } from '../../src/engine/trace/trace-types'
import type { SiteDocument } from '../../src/model/document'
import type { EffectiveSite } from '../../src/model/effective-site'
import type { OtherSite } from '../../src/planning/other-site'
import type { Edit } from '../../src/session/session-types'
import type { ViewName } from '../editor/editor-store'
import type { Interaction } from '../editor/interaction'
import type { EngineClient } from '../engine-worker/engine-client'
import type { SaveProblem } from './project/autosave'
import type { CameraSlice } from './slices/camera-slice'
import type { ClipboardSlice } from './slices/clipboard-slice'
import type { ContextMenuSlice } from './slices/context-menu-slice'
import type { DiagramSlice } from './slices/diagram-slice'
import type { FixSlice } from './slices/fix-slice'
import type { ImportsSlice } from './slices/imports-slice'
import type { KeyPointerSlice } from './slices/key-pointer-slice'
import type { LookSlice } from './slices/look-slice'
import type { MomentSlice } from './slices/moment-slice'
import type { OpeningSlice } from './slices/opening-slice'
import type { ResilienceSlice } from './slices/resilience-slice'
import type { RunLookSlice } from './slices/run-look-slice'
import type { ScaleSlice } from './slices/scale-slice'
import type { SnapSlice } from './slices/snap-slice'
import type { SplitSlice } from './slices/split-slice'
import type { StoreySlice } from './slices/storey-slice'
import type { StructureSlice } from './slices/structure-slice'
import type { TourSlice } from './slices/tour-slice'

/** Answers of the engine for one sequence number; `stale` while a newer edit is being worked out. */
export interface EngineAnswers {
  readonly sequence: number
  readonly check: CheckResult
  /** The baseline's check where a scenario is open, for the header's differences. */
  readonly baseline: CheckResult | null
  readonly estimate: EstimateResult | null
  readonly schedule: ScheduleResult | null
  readonly elapsed_ms: number
  /** Single outages that the check went through. */
  readonly outages: number
}

/** A sentence shown beside the work, never over it. `text` comes from the host as it is, `key` is translated. */
export interface Notice {
  readonly id: number
  readonly tone: 'info' | 'warned' | 'broken'
  readonly key?: string
  readonly params?: Readonly<Record<string, string | number>>
  readonly text?: string
}

/** The one dialog that may be open. */
export type DialogRequest =
  | { readonly type: 'palette' }
  | { readonly type: 'shortcuts' }
  | { readonly type: 'replace-type' }
  | { readonly type: 'saved-views' }
  | { readonly type: 'guide' }
  | { readonly type: 'about' }
  | { readonly type: 'new-site' }
  | { readonly type: 'waive'; readonly finding: Finding }
  /** Rules of the check, opened at one of them. */
  | { readonly type: 'rules'; readonly rule?: string }
  /** How a figure came about. */
  | { readonly type: 'how'; readonly question: TraceQuestion; readonly site?: OtherSite }
  | { readonly type: 'scenario-name'; readonly id: string | null }

export type BottomTab = 'findings' | 'estimate' | 'timeline' | 'bom' | 'resilience' | 'energy' | 'phases' | 'compare'

/** Everything on screen, in one vanilla store. Document edits go through `dispatch` alone. */
export interface AppState
  extends ResilienceSlice,
    LookSlice,
    OpeningSlice,
    MomentSlice,
    RunLookSlice,
    StructureSlice,
    StoreySlice,
    ScaleSlice,
    SnapSlice,
    SplitSlice,
    ImportsSlice,
    KeyPointerSlice,
    DiagramSlice,
    FixSlice,
    CameraSlice,
    ClipboardSlice,
    ContextMenuSlice,
    TourSlice {
  readonly project: OpenProject | null
  readonly catalog: Catalog
  readonly document: SiteDocument
  readonly effective: EffectiveSite
  readonly scenario: string | null
  readonly answers: EngineAnswers | null
  readonly stale: boolean
  /** Why the newest check could not be made; null where it could. */
  readonly checkProblem: string | null
  readonly saveState: 'saved' | 'saving' | 'failed'
  /** Why the last changes are not in the file, until they are; null where nothing is wrong. */
  readonly saveProblem: SaveProblem | null
  readonly canUndo: boolean
  readonly canRedo: boolean

  readonly selection: ReadonlySet<string>
  readonly hover: string | null
  /** The arrow of the move gizmo that the pointer is over. */
  readonly gizmoHover: 'x' | 'y' | null
  readonly interaction: Interaction
  readonly view: ViewName
  /** Grid step, metres, or 0 for none. */
  readonly snap_m: number
  /** Ids to bring into the camera; a new object each time it is asked for. */
  readonly frameRequest: { readonly ids: readonly string[] } | null
  /** Pointer in plan metres, for the status bar. */
  readonly pointer: readonly [number, number] | null
  readonly preferences: Preferences
  readonly notices: readonly Notice[]
  readonly dialog: DialogRequest | null
  readonly bottomTab: BottomTab
  /** Key of the finding in hand, or null. */
  readonly finding: string | null

  dispatch(edit: Edit): void
  undo(): void
  redo(): void
  select(ids: Iterable<string>, mode?: 'replace' | 'toggle' | 'add'): void
  setHover(id: string | null): void
  setGizmoHover(axis: 'x' | 'y' | null): void
  setInteraction(interaction: Interaction): void
  setScenario(id: string | null): void
  setView(view: ViewName): void
  setSnap(step_m: number): void
  setPointer(point: readonly [number, number] | null): void
  notePointer(point: readonly [number, number]): void
  frame(ids: readonly string[]): void
  setPreferences(change: Partial<Preferences>): void

  openProject(project: OpenProject): void
  /** Back to the start screen; resolves once pending edits are written. */
  closeProject(): Promise<void>
  /** Resolves once every edit is in the file: true, or false where writing has failed. */
  written(): Promise<boolean>
  /** Starts the engine anew after it broke, with the document as it is on screen. */
  restartEngine(): void
  /** Tries again to write edits that could not be saved. */
  retrySave(): void
  /** Adds the rest of every row that the selection touches. */
  selectRow(): void
  /** Begins a swap of the selection; without an assembly the user still has to choose one. */
  startSwap(assembly?: string): void
  applySwap(): void
  setDialog(dialog: DialogRequest | null): void
  setBottomTab(tab: BottomTab): void
  /** Asks for the product that the selection becomes. */
  askReplacement(): void
  /** Takes a finding in hand: selects its subjects, and frames them where asked. */
  showFinding(key: string | null, frame?: boolean): void
  /** The next (1) or previous (-1) finding in the order of the panel. */
  stepFinding(step: 1 | -1): void
  /** Asks the engine something beyond its standing answers, about the document as it is now. */
  readonly ask: EngineClient['ask']
  notify(notice: Omit<Notice, 'id'>): void
  dismiss(id: number): void
}
