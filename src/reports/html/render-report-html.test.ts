import { describe, expect, it } from 'vitest'
import { buildReportModel } from '../report-model'
import { sampleCheck, sampleFinding, sampleInput } from '../testing/sample-answers'
import { shippedTranslator } from '../testing/shipped-resources'
import { renderReportHtml } from './render-report-html'

const t = shippedTranslator('it')

describe('renderReportHtml', () => {
  it('prints the same answers as the model', () => {
    const model = buildReportModel(sampleInput(), t)
    const page = renderReportHtml(model, t)
    expect(page).toContain(`<h1>${model.headline}</h1>`)
    for (const figure of model.figures) expect(page).toContain(figure.value)
    expect(page).toContain('lang="it"')
    expect(page.match(/<svg class="plan"/g)).toHaveLength(2 + model.sheets.length)
    expect(page.match(/<svg class="gantt"/g)).toHaveLength(2)
  })

  it('escapes whatever a document may hold', () => {
    const attack = '<script>alert(1)</script>"\'&'
    const check = { ...sampleCheck('b'), findings: [sampleFinding({ message: attack, standard: attack })] }
    const page = renderReportHtml(buildReportModel(sampleInput({ check, name: attack, scenarioName: attack }), t), t)
    expect(page).not.toContain('<script')
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;')
  })

  it('leads from a figure to its note and back', () => {
    const page = renderReportHtml(buildReportModel(sampleInput(), t), t)
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(targets.length).toBeGreaterThan(10)
    for (const target of targets) expect(ids, target).toContain(target)
    expect(targets).toContain('note-1')
    expect(targets).toContain('ref-1')
  })

  it('asks nothing of the network', () => {
    const page = renderReportHtml(buildReportModel(sampleInput(), t), t)
    expect(page).not.toMatch(/src=|href="(?!#)|url\(|@import/)
    expect(page).toContain("default-src 'none'")
  })
})
