import { type Catalog, catalogFor } from '../catalog/catalog'
import { estimateSite } from '../engine/estimate/estimate-site'
import type { EstimateResult, ScheduleResult } from '../engine/results'
import { scheduleSite } from '../engine/schedule/schedule-site'
import type { SiteDocument } from '../model/document'
import { type EffectiveSite, resolveSite } from '../model/effective-site'

/** One scenario of a document beside its baseline, ready for the engine. */
export interface ScenarioPair {
  readonly document: SiteDocument
  readonly site: EffectiveSite
  readonly baseline: EffectiveSite
  readonly catalog: Catalog
}

/** @throws DocumentError where the scenario is unknown */
export function resolveScenario(document: SiteDocument, shipped: Catalog, scenario: string | null): ScenarioPair {
  const catalog = catalogFor(shipped, document)
  const baseline = resolveSite(document, catalog.items, null)
  const site = scenario === null ? baseline : resolveSite(document, catalog.items, scenario)
  return { document, catalog, baseline, site }
}

/** What the scenario costs against the baseline. @param today ISO date against which waivers expire */
export const estimateScenario = ({ site, baseline }: ScenarioPair, today: string, seed?: number): EstimateResult =>
  estimateSite(site, baseline, seed === undefined ? { today } : { today, seed })

/** When the scenario would be ready. @param today ISO date to start on where the document names none */
export const scheduleScenario = ({ site, baseline }: ScenarioPair, today: string): ScheduleResult =>
  scheduleSite(site, baseline, { today })
