import type { Translator } from '../../i18n/translator'
import type { SheetModel } from '../parts/sheet-model'
import { ROLE_INK } from '../pdf/palette'
import type { ReportFinding, ReportModel } from '../report-types'
import { diagramsHtml } from './diagram-svg'
import { escapeHtml, html, joinHtml, type SafeHtml } from './escape-html'
import { ganttSvg } from './gantt-svg'
import { createReferences, notesHtml, type References } from './notes-html'
import { planSvg } from './plan-svg'
import { REPORT_STYLE } from './report-style'
import { energyHtml, resilienceHtml } from './resilience-html'
import { tableHtml } from './table-html'

/** The report as one HTML file whose only links lead to and from its notes: it opens offline, prints, and runs no script. */
export function renderReportHtml(model: ReportModel, t: Translator): string {
  const references = createReferences()
  const section = (key: string, ...body: readonly SafeHtml[]): SafeHtml =>
    html`<section><h2>${t.t(`reports.sections.${key}`)}</h2>${joinHtml(body)}</section>`
  const body = [
    html`<p class="running">${model.title} · ${model.scenarioName} · ${t.date(model.date)}</p>`,
    html`<h1>${model.headline}</h1><p>${model.lead}</p>`,
    html`<div class="figures">${joinHtml(
      model.figures.map(
        (f) =>
          html`<div><b>${f.value}${references.to(f.note)}</b><span>${f.label}${references.to(f.labelNote)}</span></div>`,
      ),
    )}</div>`,
    section(
      'breaks',
      model.breaks.length ? findings(model.breaks, references, t) : html`<p>${t.t('reports.sections.noBreaks')}</p>`,
    ),
    ...model.halls.map(
      (pair) => html`<section><h2>${t.t('reports.sections.plans', { hall: pair.name })}</h2><div class="plans">
<figure>${planSvg(pair.asFound, pair.asFoundCaption)}<figcaption>${pair.asFoundCaption}</figcaption></figure>
<figure>${planSvg(pair.proposed, pair.proposedCaption)}<figcaption>${pair.proposedCaption}</figcaption></figure></div></section>`,
    ),
    ...(model.summaryGantt ? [section('when', ganttSvg(model.summaryGantt, t.t('reports.sections.when')))] : []),
    ...(model.decisions.length
      ? [section('decide', html`<ol>${joinHtml(model.decisions.map((d) => html`<li>${d}</li>`))}</ol>`)]
      : []),
    ...model.sheets.map(
      (sheet) =>
        html`<section><h2>${sheet.number} ${sheet.title}</h2><figure>${planSvg(sheet.plan, sheet.title)}<figcaption>${legend(sheet)}</figcaption></figure></section>`,
    ),
    ...diagramsHtml(model),
    section(
      'findings',
      model.findings.length
        ? findings(model.findings, references, t)
        : html`<p>${t.t('reports.sections.findingsNone')}</p>`,
    ),
    ...(model.waivers.rows.length ? [section('waivers', tableHtml(model.waivers, t))] : []),
    section(
      'unknowns',
      model.unknowns.length
        ? html`<ul>${joinHtml(model.unknowns.map((f) => html`<li>${f.sentence} <code>${f.rule}</code></li>`))}</ul>`
        : html``,
      model.notChecked.rows.length
        ? tableHtml(model.notChecked, t)
        : html`<p>${model.unknowns.length ? '' : t.t('reports.sections.unknownsNone')}</p>`,
    ),
    ...resilienceHtml(model, references, t),
    ...energyHtml(model, references, t),
    ...(model.bom.rows.length
      ? [section('capex', tableHtml(model.capex, t, references)), section('bom', tableHtml(model.bom, t, references))]
      : []),
    ...(model.gantt && model.schedule
      ? [
          section(
            'schedule',
            ganttSvg(model.gantt, t.t('reports.sections.schedule')),
            tableHtml(model.schedule, t, references),
          ),
        ]
      : []),
    section('assumptions', facts(model)),
    section('sources', sources(model, t)),
    ...notesHtml(model, references, t),
    html`<footer>${model.footer}</footer>`,
  ]
  return `<!doctype html>
<html lang="${model.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(model.title)}</title><style>${REPORT_STYLE}</style></head>
<body>${joinHtml(body).html}</body>
</html>
`
}

/** One colour per role; new and standing pieces share it here. */
function legend(sheet: SheetModel): SafeHtml {
  return joinHtml(
    sheet.legend.map(
      (entry) => html`<span class="chip"><i style="background:${ROLE_INK[entry.role].fill}"></i>${entry.text}</span>`,
    ),
  )
}

function findings(list: readonly ReportFinding[], references: References, t: Translator): SafeHtml {
  const heads = ['severity', 'finding', 'value', 'limit', 'standard', 'closedBy']
  const rows = list.map((f) => {
    const ink = f.state === 'open' ? f.severity : f.state
    return html`<tr><td class="${ink}">${f.state === 'open' ? t.t(`reports.severities.${f.severity}`) : t.t(`reports.states.${f.state}`)}</td>
<td>${f.sentence} <code>${f.rule}</code></td><td class="number ${ink}">${f.value}${references.to(f.valueNote)}</td><td class="number">${f.limit}${references.to(f.limitNote)}</td><td>${f.standard}</td><td>${f.closedBy}</td></tr>`
  })
  return html`<table><thead><tr>${joinHtml(
    heads.map((key) => html`<th scope="col">${t.t(`reports.findings.columns.${key}`)}</th>`),
  )}</tr></thead><tbody>${joinHtml(rows)}</tbody></table>`
}

const facts = (model: ReportModel): SafeHtml =>
  html`<table><tbody>${joinHtml(model.assumptions.map((a) => html`<tr><td>${a.label}</td><td>${a.value}</td></tr>`))}</tbody></table>`

function sources(model: ReportModel, t: Translator): SafeHtml {
  const rows = model.sources.map(
    (s) =>
      html`<tr><td>${s.item}</td><td>${s.title || t.t('reports.sources.none')} ${s.address}</td><td>${s.grade}</td></tr>`,
  )
  return html`<p class="muted">${t.t('reports.sections.sourcesNote')}</p><table><tbody>${joinHtml(rows)}</tbody></table>`
}
