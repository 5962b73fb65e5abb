import type { Translator } from '../../i18n/translator'
import type { EffectiveSite } from '../../model/effective-site'
import type { ReportInput } from '../report-input'
import { powerText } from './power-text'

/** The answer in one sentence, written from the results. */
export function headline(input: ReportInput, decisions: number, t: Translator): string {
  const { check, baselineCheck, site } = input
  const gained_kW = check.summary.ai_kW - baselineCheck.summary.ai_kW
  if (site.added.size === 0 && site.removed.length === 0)
    return t.t('reports.headline.asFound', {
      site: input.name,
      mining: powerText(check.summary.mining_kW, t),
      ai: powerText(check.summary.ai_kW, t),
      errors: check.summary.errors,
    })
  const where = place(site, t)
  if (gained_kW <= 0) return t.t('reports.headline.nothing', { site: input.name, errors: check.summary.errors })
  const params = {
    ...where,
    load: powerText(gained_kW, t),
    more: baselineCheck.summary.ai_kW > 0 ? 'yes' : 'no',
    month: input.schedule ? t.date(input.schedule.finish, 'month') : '',
    decisions,
    decisionsWord: countWord(decisions, t),
  }
  return `${t.t(`reports.headline.${input.schedule ? 'dated' : 'undated'}`, params)}${
    decisions > 0 ? t.t('reports.headline.if', params) : ''
  }.`
}

/** What has room and what has not, in two sentences under the headline. */
export function leadText(input: ReportInput, t: Translator): string {
  const { check, baselineCheck } = input
  const still = new Set(check.findings.map((f) => f.key))
  const closed = baselineCheck.findings.filter((f) => f.severity === 'error' && !f.waived && !still.has(f.key)).length
  return [
    t.t('reports.lead.mining', { mining: powerText(check.summary.mining_kW, t) }),
    t.t('reports.lead.errors', { open: check.summary.errors, warnings: check.summary.warnings }),
    ...(closed > 0 ? [t.t('reports.lead.closed', { closed })] : []),
  ].join(' ')
}

/** "Four rows of Hall 1", "Hall 1" where single racks go, or the site where several halls change. */
function place(site: EffectiveSite, t: Translator): { rows: number; rowsWord: string; hall: string } {
  const halls = new Set([...site.removed, ...site.placements.filter((p) => site.added.has(p.id))].map((p) => p.hall))
  halls.delete(null)
  const only = halls.size === 1 ? site.halls.get([...halls][0]!) : undefined
  const rows = new Set(site.removed.flatMap((p) => (p.row === undefined ? [] : [p.row]))).size
  return {
    rows: only ? rows : 0,
    rowsWord: capital(countWord(rows, t)),
    hall: only ? (only.name ?? only.id) : site.site.name,
  }
}

/** Small counts in words, as in running text. */
function countWord(n: number, t: Translator): string {
  const key = `reports.counts.n${n}`
  return t.has(key) ? t.t(key) : t.number(n, 0)
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
