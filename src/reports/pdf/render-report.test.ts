import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Language } from '../../i18n/translator'
import type { ReportInput } from '../report-input'
import { buildReportModel } from '../report-model'
import type { ReportModel } from '../report-types'
import { sampleCheck, sampleEstimate, sampleFinding, sampleInput, sampleSchedule } from '../testing/sample-answers'
import { sampleSite } from '../testing/sample-site'
import { shippedFonts, shippedTranslator } from '../testing/shipped-resources'
import { renderReport } from './render-report'
import type { ReportFonts } from './report-fonts'

let fonts: ReportFonts
beforeAll(async () => {
  fonts = await shippedFonts()
})

async function render(
  language: Language,
  change: Partial<ReportInput> = {},
): Promise<{ model: ReportModel; bytes: Uint8Array }> {
  const t = shippedTranslator(language)
  const model = buildReportModel(sampleInput(change), t)
  return { model, bytes: await renderReport(model, { fonts }, t) }
}

const open = (bytes: Uint8Array) => getDocument({ data: bytes.slice(), verbosity: 0 }).promise

/** Text of each page; words join by spaces, thin spaces count as spaces. */
async function pageTexts(bytes: Uint8Array): Promise<string[]> {
  const pdf = await open(bytes)
  const texts: string[] = []
  for (let i = 1; i <= pdf.numPages; i++) {
    const { items } = await (await pdf.getPage(i)).getTextContent()
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ')
    texts.push(text.replace(/[\s\u00a0\u2009\u202f]+/g, ' '))
  }
  return texts
}
const squeeze = (text: string): string => text.replace(/[\s\u00a0\u2009\u202f]+/g, '')

describe('renderReport', () => {
  it('prints headings, figures and findings of the model', async () => {
    const { model, bytes } = await render('en')
    const texts = await pageTexts(bytes)
    const all = squeeze(texts.join(''))
    expect(squeeze(texts[0]!)).toContain(squeeze(model.headline))
    for (const figure of model.figures) expect(squeeze(texts[0]!)).toContain(squeeze(figure.value))
    for (const finding of model.findings) expect(all).toContain(squeeze(finding.sentence))
    for (const heading of ['To decide', 'Bill of materials', 'Assumptions', 'What was not checked, and why'])
      expect(all).toContain(squeeze(heading))
  })

  it('numbers every page and signs it with the hash of its input', async () => {
    const texts = await pageTexts((await render('en')).bytes)
    expect(texts.length).toBeGreaterThanOrEqual(6)
    texts.forEach((text, i) => {
      expect(text).toContain(`${i + 1} of ${texts.length}`)
      expect(text).toContain('site 9f3c 21aa · engine 1.0.0 · 34 rules · prices 2025–2026')
    })
  })

  it('prints Italian accents and Greek letters', async () => {
    const all = (await pageTexts((await render('it')).bytes)).join(' ')
    expect(all).toContain('Attività')
    expect(all).toContain('Quantità')
    expect(squeeze(all)).toContain(squeeze('Supply ΔT is tight'))
    expect(all).not.toContain('?')
  })

  it('gives the same bytes for the same input, and others for another day', async () => {
    const [first, second] = [await render('en'), await render('en')]
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true)
    const later = await render('en', { today: '2026-11-23' })
    expect(Buffer.from(first.bytes).equals(Buffer.from(later.bytes))).toBe(false)
  })

  it('carries language, title, date, bookmarks and structure', async () => {
    const { model, bytes } = await render('it')
    const pdf = await open(bytes)
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ Title: model.title, Language: 'it-IT', CreationDate: 'D:20261122000000Z' })
    const marks = (await pdf.getMarkInfo()) as unknown as ReadonlyMap<string, boolean>
    expect(marks.get('Marked')).toBe(true)
    const outline = (await pdf.getOutline()).map((entry) => entry.title)
    expect(outline).toContain('Distinta materiali')
    expect(outline).toContain(`GA-101 ${model.sheets[1]!.title}`)
    const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree())
    for (const role of ['H1', 'H2', 'Table', 'TH', 'TD', 'Figure']) expect(tree).toContain(`"${role}"`)
  })

  it('embeds its fonts and names no built-in one', async () => {
    const text = Buffer.from((await render('en')).bytes).toString('latin1')
    expect(text).toMatch(/FontFile2/)
    expect(text).not.toMatch(/\/BaseFont \/(Helvetica|Times|Courier)/)
  })

  it('repeats the head of a table that runs over pages, and keeps every row', async () => {
    const activities = Array.from({ length: 120 }, (_, i) => ({
      ...sampleSchedule.activities[0]!,
      id: `a${i}`,
      name: `Task ${i} end`,
    }))
    const texts = await pageTexts((await render('en', { schedule: { ...sampleSchedule, activities } })).bytes)
    const pages = texts.filter((text) => text.includes('Working') && text.includes('Late finish'))
    expect(pages.length).toBeGreaterThanOrEqual(3)
    for (let i = 0; i < 120; i++) expect(pages.join(' ')).toContain(`Task ${i} end`)
  })

  it('prints a site as found, with nothing to buy or build', async () => {
    const none = { low: 0, base: 0, high: 0, p10: 0, p50: 0, p80: 0, p90: 0 }
    const estimate = { ...sampleEstimate, lines: [], indirects: [], facility: none, hardware: none, perMW: null }
    const asFound = { site: sampleSite(null), check: sampleCheck(null), scenarioName: null, schedule: null, estimate }
    const texts = await pageTexts((await render('en', asFound)).bytes)
    expect(texts[0]).toContain('As found')
    expect(texts.at(-1)).toContain('GA-001')
    expect(texts.join(' ')).not.toContain('NaN')
  })

  it('stays inside the page, whatever the texts', { timeout: 20_000 }, async () => {
    const long = `${'Sehr langes Wort '.repeat(60)}${'x'.repeat(400)}`
    const check = { ...sampleCheck('b'), findings: [sampleFinding({ message: long }), ...sampleCheck('b').findings] }
    const { bytes } = await render('it', { check, scenarioName: 'Variante con un nome davvero molto lungo, fase due' })
    const pdf = await open(bytes)
    for (let i = 1; i <= pdf.numPages; i++) {
      const page = await pdf.getPage(i)
      const [, , width, height] = page.view as [number, number, number, number]
      for (const item of (await page.getTextContent()).items) {
        if (!('str' in item) || item.str.trim() === '') continue
        const [x, y] = [item.transform[4] as number, item.transform[5] as number]
        const right = item.transform[1] === 0 ? x : x + item.width
        expect(x, item.str).toBeGreaterThanOrEqual(15)
        expect(right, item.str).toBeLessThanOrEqual(width - 15)
        expect(y, item.str).toBeGreaterThanOrEqual(8)
        expect(y, item.str).toBeLessThanOrEqual(height - 8)
      }
    }
  })
})
