import type { LaidOutDiagram } from '../diagrams/layout/laid-out-diagram'
import type { AnnualEnergy } from '../engine/energy/energy-report'
import type { CheckResult, EstimateResult, ScheduleResult } from '../engine/results'
import type { EffectiveSite } from '../model/effective-site'
import type { UnitSystem } from '../units/display-units'
import type { ReportResilience } from './resilience/report-resilience'

/** What a report is written from. The engine has run; nothing is computed anew but differences and sums. */
export interface ReportInput {
  /** Name of the document, e.g. `North Fork`. */
  readonly name: string
  /** Name of the scenario, or null where the site is reported as found. */
  readonly scenarioName: string | null
  readonly site: EffectiveSite
  readonly baseline: EffectiveSite
  readonly check: CheckResult
  readonly baselineCheck: CheckResult
  readonly estimate: EstimateResult
  /** Null where there is nothing to build. */
  readonly schedule: ScheduleResult | null
  /** Diagrams of the site, laid out; none where it has no network to draw. */
  readonly diagrams: readonly LaidOutDiagram[]
  /** Null where nobody asked what the site survives. */
  readonly resilience: ReportResilience | null
  /** Null where the site names no climate, or its year cannot be solved. */
  readonly energy: AnnualEnergy | null
  readonly units: UnitSystem
  /** ISO date of the report; the report owns no clock. */
  readonly today: string
  /** Hash of the site document, so that a print can be traced to its input. */
  readonly inputHash: string
  readonly engineVersion: string
  readonly catalogVersion: string
  readonly ruleCount: number
}
