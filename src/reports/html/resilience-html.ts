import type { Translator } from '../../i18n/translator'
import type { ReportModel } from '../report-types'
import type { TableModel } from '../table-model'
import { html, joinHtml, type SafeHtml } from './escape-html'
import type { References } from './notes-html'
import { tableHtml } from './table-html'

/** What the site survives, as one section; none where the engine was not asked. */
export function resilienceHtml(
  { resilience }: ReportModel,
  references: References,
  t: Translator,
): readonly SafeHtml[] {
  if (!resilience) return []
  const { lead, classes, points, gap, availability } = resilience
  const part = (table: TableModel): SafeHtml => html`<h3>${table.title}</h3>${tableHtml(table, t, references)}`
  return [
    html`<section><h2>${t.t('reports.sections.resilience')}</h2><p>${lead}</p>${joinHtml([
      ...(classes ? [part(classes)] : []),
      ...(points ? [part(points)] : []),
      ...(gap
        ? [
            html`<h3>${gap.table.title}</h3><p>${gap.lead}</p>`,
            ...(gap.table.rows.length ? [tableHtml(gap.table, t, references)] : []),
          ]
        : []),
      ...(availability
        ? [
            html`<h3>${availability.loads.title}</h3><p>${availability.lead}</p>`,
            tableHtml(availability.loads, t, references),
            ...(availability.cutSets ? [tableHtml(availability.cutSets, t, references)] : []),
            html`<p class="muted">${availability.caveats.join(' ')}</p>`,
          ]
        : []),
    ])}</section>`,
  ]
}

/** The year of energy and water, as one section; none where there is none. */
export function energyHtml({ energy }: ReportModel, references: References, t: Translator): readonly SafeHtml[] {
  if (!energy) return []
  const rows = energy.facts.map(
    (f) => html`<tr><td>${f.label}</td><td class="number">${f.value}${references.to(f.note)}</td></tr>`,
  )
  return [
    html`<section><h2>${t.t('reports.sections.energy')}</h2><table><tbody>${joinHtml(rows)}</tbody></table>
<p class="muted">${energy.notes.join(' ')}</p></section>`,
  ]
}
