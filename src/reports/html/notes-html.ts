import type { Translator } from '../../i18n/translator'
import type { NoteInput, ReportNote } from '../notes/report-note'
import type { ReportModel } from '../report-types'
import { html, joinHtml, type SafeHtml } from './escape-html'

/** Writes the small numbers of one page, and knows where each note is first referred to. */
export interface References {
  /** The number beside a figure, which leads to its note; nothing where there is none. */
  to(note: number | undefined): SafeHtml
  /** The way back to the first figure that refers to a note; nothing where none does. */
  back(note: number, t: Translator): SafeHtml
}

/** No figure has referred to a note yet; one page, one of these. */
export function createReferences(): References {
  const referred = new Set<number>()
  return {
    to(note) {
      if (note === undefined) return html``
      const first = !referred.has(note)
      referred.add(note)
      return first
        ? html`<sup><a id="ref-${note}" href="#note-${note}">${note}</a></sup>`
        : html`<sup><a href="#note-${note}">${note}</a></sup>`
    },
    back: (note, t) =>
      referred.has(note) ? html` <a href="#ref-${note}" aria-label="${t.t('reports.notes.back')}">↑</a>` : html``,
  }
}

/** How the figures came about, note by note, and the assumptions on which they rest. */
export function notesHtml({ notes }: ReportModel, references: References, t: Translator): readonly SafeHtml[] {
  if (notes.notes.length === 0) return []
  const column = (key: string): SafeHtml => html`<th scope="col">${t.t(`reports.notes.columns.${key}`)}</th>`
  const rows = notes.assumptions.map(
    (a) =>
      html`<tr><td>${a.source}</td><td>${a.figures.map(({ name, value }) => `${name}: ${value}`).join('; ')}</td><td>${joinHtml(
        a.notes.map((n) => html`<a href="#note-${n}">${n}</a>`),
      )}</td></tr>`,
  )
  return [
    html`<section class="notes"><h2>${t.t('reports.sections.notes')}</h2><p class="muted">${t.t('reports.notes.lead')}</p>
${joinHtml(notes.notes.map((note) => noteHtml(note, references, t)))}</section>`,
    html`<section><h2>${t.t('reports.sections.noteAssumptions')}</h2>${
      rows.length === 0
        ? html`<p>${t.t('reports.notes.noAssumption')}</p>`
        : html`<table><thead><tr>${joinHtml(['source', 'assumption', 'notes'].map(column))}</tr></thead><tbody>${joinHtml(rows)}</tbody></table>`
    }</section>`,
  ]
}

const noteHtml = (note: ReportNote, references: References, t: Translator): SafeHtml =>
  html`<article id="note-${note.number}"><h3><span>${note.number}</span> ${note.title}: ${note.value}${references.back(note.number, t)}</h3><p class="muted">${note.formula}</p>
<table><tbody>${joinHtml(note.inputs.map((input) => inputHtml(input, references, t)))}</tbody></table></article>`

const inputHtml = (input: NoteInput, references: References, t: Translator): SafeHtml =>
  html`<tr><td>${input.name}</td><td class="number">${input.value}${references.to(input.note)}</td><td class="${
    input.assumed ? 'unknown' : 'muted'
  }">${input.note === undefined ? [input.origin, input.source].filter(Boolean).join(' · ') : t.t('reports.notes.seeNote', { note: input.note })}</td></tr>`
