import type { Finding } from '../../engine/results'
import type { Translator } from '../../i18n/translator'
import type { EffectiveSite } from '../../model/effective-site'
import type { Waiver } from '../../model/waiver'
import type { UnitSystem } from '../../units/display-units'
import { quantityText } from '../../units/quantity-text'
import { bySeverity } from '../findings-table'
import type { NoteBook } from '../notes/note-book'
import { noted } from '../notes/noted'
import type { ReportFinding } from '../report-types'
import { findingFix, findingSentence, quantityStyle } from '../tables/finding-sentence'
import { findingStandardInFull } from '../tables/finding-standard'
import { findingKind } from '../tables/measured-in'
import { groupByRule } from './group-by-rule'

interface Setting {
  readonly t: Translator
  readonly units: UnitSystem
  readonly site: EffectiveSite
  /** Notes the figures of the findings as proposed. */
  readonly ask?: NoteBook['ask'] | undefined
}

/** A check that could not be made, by the naming rule of the rule ids. */
export const isUnknown = (finding: Finding): boolean => finding.rule.endsWith('/unknown')

/** Findings of the proposal, worst first, waived ones last; what was not checked is listed apart. */
export function reportFindings(findings: readonly Finding[], setting: Setting): ReportFinding[] {
  const known = bySeverity(findings.filter((f) => !isUnknown(f)))
  return [...known.filter((f) => !f.waived), ...known.filter((f) => f.waived)].map((f) => reportFinding(f, setting))
}

/** Checks that a missing figure prevented, and which figure. */
export function unknownFindings(findings: readonly Finding[], setting: Setting): ReportFinding[] {
  return findings.filter(isUnknown).map((f) => reportFinding(f, setting))
}

/**
 * What breaks, errors first, then what the scenario closes; one row per rule, with how many more there are like it.
 * @param room most rows to give; closures take at most a third while findings are open
 */
export function breaksAndClosures(
  before: readonly Finding[],
  after: readonly Finding[],
  setting: Setting,
  room: number,
): ReportFinding[] {
  const stays = new Set(after.map((f) => f.key))
  const serious = (f: Finding): boolean => f.severity !== 'info' && !isUnknown(f) && !f.waived
  const open = byRule(after.filter(serious), setting)
  const closed = byRule(
    before.filter((f) => serious(f) && !stays.has(f.key)),
    { ...setting, ask: undefined },
  ).map((row) => ({ ...row, state: 'closed' as const, closedBy: setting.t.t('reports.breaks.closedByPlan') }))
  const keep = Math.max(room - closed.length, Math.ceil((room * 2) / 3))
  return [...open.slice(0, keep), ...closed].slice(0, room)
}

/** The worst finding of every rule; a stable sort keeps the engine's order. */
function byRule(findings: readonly Finding[], setting: Setting): ReportFinding[] {
  return groupByRule(bySeverity(findings)).map((group) => {
    const row = reportFinding(group[0]!, setting)
    if (group.length === 1) return row
    return { ...row, sentence: setting.t.t('reports.breaks.andMore', { sentence: row.sentence, n: group.length - 1 }) }
  })
}

function reportFinding(finding: Finding, { t, units, site, ask }: Setting): ReportFinding {
  const figure = (value: number | null): string => {
    if (value === null) return '–'
    const kind = findingKind(finding)
    if (kind) return quantityText(kind, value, quantityStyle(t, units))
    return `${t.number(value, sensibleDecimals(value))}${finding.unit === '' ? '' : `\u00a0${finding.unit}`}`
  }
  const unknown = isUnknown(finding)
  return {
    severity: finding.severity,
    state: unknown ? 'unknown' : finding.waived ? 'waived' : 'open',
    rule: finding.rule,
    sentence: findingSentence(finding, t, units),
    // A finding with neither value nor limit measures nothing; one with a limit alone lacks its value.
    value:
      finding.value === null && (unknown || finding.limit !== null) ? t.t('reports.unknown') : figure(finding.value),
    limit: figure(finding.limit),
    ...noted(
      'valueNote',
      finding.value === null ? undefined : ask?.({ of: 'finding', key: finding.key, figure: 'value' }),
    ),
    ...noted(
      'limitNote',
      finding.limit === null ? undefined : ask?.({ of: 'finding', key: finding.key, figure: 'limit' }),
    ),
    standard: findingStandardInFull(finding, t),
    closedBy: finding.waived
      ? waiverText(finding, site.waivers, t)
      : (findingFix(finding, t, units) ?? t.t('reports.breaks.open')),
  }
}

function waiverText(finding: Finding, waivers: readonly Waiver[], t: Translator): string {
  const waiver = waivers.find((w) => w.rule === finding.rule && w.subjects.every((id) => finding.subjects.includes(id)))
  if (!waiver) return t.t('reports.findings.waived')
  return t.t('reports.findings.waivedBy', { reason: waiver.reason, author: waiver.author ?? '–' })
}

function sensibleDecimals(value: number): number {
  const size = Math.abs(value)
  if (Number.isInteger(value) || size >= 100) return 0
  return size >= 10 ? 1 : 2
}
