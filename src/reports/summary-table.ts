import type { CheckResult, EstimateResult, ScheduleResult } from '../engine/results'
import type { Translator } from '../i18n/translator'
import type { TableModel } from './table-model'
import type { TableCell } from './tables/table-row'

export interface SummaryInput {
  readonly name: string
  readonly check: CheckResult
  readonly estimate: EstimateResult
  readonly schedule?: ScheduleResult
}

/** The figures that answer "is it still a good plan?", one per row with its unit: the workbook's first sheet. */
export function summaryTable({ name, check, estimate, schedule }: SummaryInput, t: Translator): TableModel {
  const { summary } = check
  const { currency, facility, hardware, perMW } = estimate
  const row = (key: string, value: TableCell, unit = '') => ({ figure: t.t(`reports.summary.${key}`), value, unit })
  return {
    title: t.t('reports.summary.title'),
    columns: [
      { key: 'figure', title: t.t('reports.summary.figure'), type: 'text', width: 44 },
      { key: 'value', title: t.t('reports.summary.value'), type: 'number', width: 20 },
      { key: 'unit', title: t.t('reports.summary.unit'), type: 'text', width: 12 },
    ],
    rows: [
      row('site', name),
      row('scenario', check.scenario ?? t.t('reports.asFound')),
      row('ai', summary.ai_kW, 'kW'),
      row('mining', summary.mining_kW, 'kW'),
      row('facilityPower', summary.facility_kW, 'kW'),
      row('pue', summary.pue),
      row('errors', summary.errors),
      row('warnings', summary.warnings),
      row('waived', summary.waived),
      row('facilityP50', facility.p50, currency),
      row('facilityP80', facility.p80, currency),
      row('perMW', perMW?.base ?? null, `${currency}/MW`),
      row('hardwareP50', hardware.p50, currency),
      ...(schedule ? [row('finish', schedule.finish), row('finishP80', schedule.p80)] : []),
    ],
  }
}
