import type { EstimateLine, EstimateResult } from '../engine/results'
import type { ItemLookup } from '../model/effective-site'
import type { Source } from '../model/fields'

/** One line of the bill of materials with what the catalogue knows of its product. */
export interface BomJsonLine extends EstimateLine {
  readonly manufacturer: string | null
  readonly model: string | null
  readonly leadTime_weeks: { readonly low: number; readonly base: number; readonly high: number } | null
  readonly source: Source | null
}

export interface BomJson {
  readonly site: string
  readonly scenario: string | null
  readonly currency: string
  readonly lines: readonly BomJsonLine[]
}

/** Bill of materials as data, for scripts: figures in full, unknown ones null. */
export function bomJson(site: string, scenario: string | null, estimate: EstimateResult, items?: ItemLookup): BomJson {
  return {
    site,
    scenario,
    currency: estimate.currency,
    lines: estimate.lines.map((line) => {
      const item = items?.get(line.item)
      const lead = item?.leadTime_weeks
      return {
        ...line,
        manufacturer: item?.manufacturer ?? null,
        model: item?.model ?? null,
        leadTime_weeks: lead ? { low: lead.low, base: lead.base, high: lead.high } : null,
        source: item?.source ?? null,
      }
    }),
  }
}
