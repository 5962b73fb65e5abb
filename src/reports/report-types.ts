import type { Language } from '../i18n/translator'
import type { UnitSystem } from '../units/display-units'
import type { DiagramPage } from './diagrams/diagram-page'
import type { NotesModel } from './notes/report-note'
import type { GanttModel } from './parts/gantt-model'
import type { PlanDrawing } from './parts/plan-drawing'
import type { SheetModel } from './parts/sheet-model'
import type { ResilienceModel } from './resilience/resilience-model'
import type { TableModel } from './table-model'

/** One of the figures under the headline. */
export interface KeyFigure {
  readonly value: string
  readonly label: string
  /** Numbers of the notes that say how the value, and the figure in the label, came about. */
  readonly note?: number
  readonly labelNote?: number
}

export type FindingState = 'open' | 'closed' | 'waived' | 'unknown'

/** A finding as the report prints it, every text in the reader's language and units. */
export interface ReportFinding {
  readonly severity: 'error' | 'warning' | 'info'
  readonly state: FindingState
  readonly rule: string
  readonly sentence: string
  readonly value: string
  readonly limit: string
  readonly valueNote?: number
  readonly limitNote?: number
  readonly standard: string
  /** What closes it, who waived it and why, or that it is open. */
  readonly closedBy: string
}

/** A hall before and after, drawn alike. */
export interface HallPair {
  readonly name: string
  readonly asFound: PlanDrawing
  readonly proposed: PlanDrawing
  readonly asFoundCaption: string
  readonly proposedCaption: string
}

/** One piece of plant beside its limit: normal load, worst single outage, both as shares of the limit. */
export interface LoadingRow {
  readonly name: string
  readonly value: string
  readonly limit: string
  readonly valueNote?: number
  readonly limitNote?: number
  readonly share: number
  readonly worstShare: number | null
  readonly worst: string
}

/** The spread of the facility capex, in the site's currency. */
export interface RiskBand {
  readonly title: string
  readonly low: number
  readonly high: number
  readonly marks: readonly {
    readonly name: string
    readonly at: number
    readonly text: string
    readonly note?: number
  }[]
}

export interface ReportFact {
  readonly label: string
  readonly value: string
  /** Number of the note that says how the value came about. */
  readonly note?: number
}

/** A year of energy and water as the report prints it. */
export interface EnergyModel {
  readonly facts: readonly ReportFact[]
  /** What the year rests on, the climate with its grade first. */
  readonly notes: readonly string[]
}

export interface ReportSource {
  readonly item: string
  readonly title: string
  readonly address: string
  readonly grade: string
}

/** Everything a report says, in words and metres; PDF and HTML only lay it out. */
export interface ReportModel {
  readonly language: Language
  readonly units: UnitSystem
  readonly title: string
  readonly siteName: string
  readonly scenarioName: string
  /** ISO date printed and written into the file. */
  readonly date: string
  readonly headline: string
  readonly lead: string
  readonly figures: readonly KeyFigure[]
  readonly breaks: readonly ReportFinding[]
  readonly halls: readonly HallPair[]
  readonly summaryGantt: GanttModel | null
  readonly gantt: GanttModel | null
  readonly decisions: readonly string[]
  readonly sheets: readonly SheetModel[]
  /** Single-line diagram and cooling schematic, each on a sheet of its own. */
  readonly diagrams: readonly DiagramPage[]
  readonly loading: readonly LoadingRow[]
  readonly findings: readonly ReportFinding[]
  readonly unknowns: readonly ReportFinding[]
  /** Checks that were not made, and why. */
  readonly notChecked: TableModel
  readonly waivers: TableModel
  readonly resilience: ResilienceModel | null
  readonly energy: EnergyModel | null
  readonly capex: TableModel
  readonly risk: RiskBand | null
  readonly bom: TableModel
  readonly schedule: TableModel | null
  readonly assumptions: readonly ReportFact[]
  readonly sources: readonly ReportSource[]
  readonly notes: NotesModel
  /** Site hash, engine version, rule count and price year, for every page's foot. */
  readonly footer: string
}
