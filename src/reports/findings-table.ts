import type { Finding } from '../engine/results'
import type { Translator } from '../i18n/translator'
import type { UnitSystem } from '../units/display-units'
import type { TableModel } from './table-model'
import { findingSentence } from './tables/finding-sentence'
import { findingStandardInFull } from './tables/finding-standard'
import { measuredIn } from './tables/measured-in'

export interface FindingsTableOptions {
  readonly units: UnitSystem
  /** Name of a placement; its id where nothing better is known. */
  readonly nameOf: (id: string) => string
}

/** Every finding with its value, limit and where the limit comes from; worst first, as given within a severity. */
export function findingsTable(findings: readonly Finding[], t: Translator, options: FindingsTableOptions): TableModel {
  const title = (key: string): string => t.t(`reports.findings.columns.${key}`)
  const names = (ids: readonly string[]): string => ids.map(options.nameOf).join(', ')
  return {
    title: t.t('reports.findings.title'),
    columns: [
      { key: 'severity', title: title('severity'), type: 'text', width: 11 },
      { key: 'rule', title: title('rule'), type: 'text', width: 30 },
      { key: 'finding', title: title('finding'), type: 'text', width: 60 },
      { key: 'subjects', title: title('subjects'), type: 'text', width: 30 },
      { key: 'outage', title: title('outage'), type: 'text', width: 18 },
      { key: 'value', title: title('value'), type: 'number', width: 12 },
      { key: 'limit', title: title('limit'), type: 'number', width: 12 },
      { key: 'unit', title: title('unit'), type: 'text', width: 8 },
      { key: 'standard', title: title('standard'), type: 'text', width: 40 },
      { key: 'state', title: title('state'), type: 'text', width: 10 },
    ],
    rows: bySeverity(findings).map((finding) => {
      const value = measuredIn(finding, finding.value, options.units)
      const limit = measuredIn(finding, finding.limit, options.units)
      return {
        severity: t.t(`reports.severities.${finding.severity}`),
        rule: finding.rule,
        finding: findingSentence(finding, t, options.units),
        subjects: names(finding.subjects),
        outage: names(finding.contingency),
        value: value?.value ?? null,
        limit: limit?.value ?? null,
        unit: (value ?? limit)?.unit ?? finding.unit,
        standard: findingStandardInFull(finding, t),
        state: t.t(finding.waived ? 'reports.findings.waived' : 'reports.findings.open'),
      }
    }),
  }
}

const RANK = { error: 0, warning: 1, info: 2 } as const

/** Worst first; a stable sort keeps the engine's order within one severity. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity])
}
