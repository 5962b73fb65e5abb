import type { EstimateResult } from '../engine/results'
import type { Translator } from '../i18n/translator'
import { bomJson } from '../reports/bom-json'
import { bomTable } from '../reports/bom-table'
import { writeCsv } from '../reports/write-csv'
import { writeXlsx } from '../reports/write-xlsx'
import { estimateScenario, type ScenarioPair } from './analyse-site'

export type BomFormat = 'csv' | 'xlsx' | 'json'

/** Media types of the bill of materials. */
export const bomMediaTypes: Readonly<Record<BomFormat, string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
}

/**
 * The bill of materials of a scenario as the bytes of a file, and the estimate that it lists.
 * @param today ISO date against which waivers expire
 */
export async function makeBom(pair: ScenarioPair, format: BomFormat, translator: Translator, today: string) {
  const estimate = estimateScenario(pair, today)
  return { estimate, bytes: await bomBytes(pair, estimate, format, translator) }
}

async function bomBytes(
  { site, catalog }: ScenarioPair,
  estimate: EstimateResult,
  format: BomFormat,
  translator: Translator,
): Promise<Uint8Array> {
  if (format === 'json')
    return encode(`${JSON.stringify(bomJson(site.site.name, site.scenario, estimate, catalog.items), null, 2)}\n`)
  const table = bomTable(estimate, translator, catalog.items, undefined, site.estimate)
  if (format === 'xlsx') return writeXlsx([table])
  return encode(writeCsv(table, { unknownTitle: translator.t('reports.unknown') }))
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
