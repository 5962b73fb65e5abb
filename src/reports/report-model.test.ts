import { describe, expect, it } from 'vitest'
import { buildReportModel } from './report-model'
import { sampleCheck, sampleEstimate, sampleFinding, sampleInput } from './testing/sample-answers'
import { sampleSite } from './testing/sample-site'
import { shippedTranslator } from './testing/shipped-resources'

const en = shippedTranslator('en')
const it_ = shippedTranslator('it')

describe('buildReportModel', () => {
  it('writes the headline from the results, in both languages', () => {
    expect(buildReportModel(sampleInput(), en).headline).toBe(
      'Two rows of Hall 1 can carry 960\u00a0kW of AI load by March 2028, if three things are decided.',
    )
    expect(buildReportModel(sampleInput(), it_).headline).toBe(
      'Due file di Hall 1 possono portare 960\u00a0kW di carico AI entro marzo 2028, se si decidono tre cose.',
    )
  })

  it('says so where nothing is gained, and where the site is reported as found', () => {
    const noGain = sampleInput({ check: { ...sampleCheck('b'), summary: sampleCheck(null).summary } })
    expect(buildReportModel(noGain, en).headline).toMatch(/serves no new AI load yet: one error stands/)
    const asFound = sampleInput({
      site: sampleSite(null),
      check: sampleCheck(null),
      scenarioName: null,
      schedule: null,
    })
    const model = buildReportModel(asFound, en)
    expect(model.headline).toBe(
      'Valle Scura as found carries 6.72\u00a0MW of mining and 0\u00a0kW of AI load, with one open error.',
    )
    expect(model.scenarioName).toBe('As found')
    expect(model.halls).toEqual([])
    expect(model.gantt).toBeNull()
  })

  it('drops the condition where nothing is left to decide', () => {
    const clean = { ...sampleCheck('b'), findings: [] }
    const model = buildReportModel(sampleInput({ check: clean, schedule: null }), en)
    expect(model.headline).toBe('Two rows of Hall 1 can carry 960\u00a0kW of AI load.')
    expect(model.decisions).toEqual([])
  })

  it('gives eight figures, unknown ones in words', () => {
    const check = sampleCheck('b')
    const unknown = sampleInput({ check: { ...check, summary: { ...check.summary, pue: null } }, schedule: null })
    const figures = buildReportModel(unknown, en).figures
    expect(figures).toHaveLength(8)
    expect(figures[3]?.value).toBe('unknown')
    expect(figures[4]?.value).toBe('unknown')
    expect(figures[7]).toMatchObject({ value: '100\u00a0%', label: 'of existing plant reused, by pieces' })
  })

  it('lists what breaks before what the plan closes, one row per rule', () => {
    const findings = [...sampleCheck('b').findings, sampleFinding({ contingency: ['CDU2'], value: 2450 })]
    const { breaks } = buildReportModel(sampleInput({ check: { ...sampleCheck('b'), findings } }), en)
    expect(breaks.map((row) => row.state)).toEqual(['open', 'open', 'open', 'closed'])
    expect(breaks[0]?.sentence).toMatch(/And one more like it\.$/)
    expect(breaks[0]?.value).toBe('2\u202f466\u00a0kVA')
    expect(breaks[0]?.limit).toBe('2\u202f400\u00a0kVA')
    expect(breaks[3]?.closedBy).toBe('this plan')
  })

  it('keeps waived findings with their reason, and unknown checks apart', () => {
    const model = buildReportModel(sampleInput(), en)
    expect(model.findings.find((f) => f.state === 'waived')?.closedBy).toContain('door agreed with the fire officer')
    expect(model.unknowns.map((f) => f.rule)).toEqual(['sample/unknown'])
    expect(model.findings.some((f) => f.rule === 'sample/unknown')).toBe(false)
  })

  it('draws the hall before and after with every piece in it', () => {
    const [pair] = buildReportModel(sampleInput(), en).halls
    const roles = (marks: readonly { role: string }[]) => marks.map((m) => m.role)
    expect(roles(pair!.asFound.marks).filter((r) => r === 'mining')).toHaveLength(96)
    expect(roles(pair!.proposed.marks).filter((r) => r === 'mining')).toHaveLength(72)
    expect(roles(pair!.proposed.marks).filter((r) => r === 'compute')).toHaveLength(8)
    expect(roles(pair!.proposed.marks).filter((r) => r === 'cooling')).toHaveLength(2)
    expect(pair!.asFound.marks.every((m) => !m.fresh)).toBe(true)
  })

  it('makes a site sheet, a hall sheet and a detail of what is new', () => {
    const { sheets } = buildReportModel(sampleInput(), en)
    expect(sheets.map((s) => s.number)).toEqual(['GA-001', 'GA-101', 'GA-102'])
    expect(sheets[1]?.dimensions.map((d) => d.text)).toEqual(['28.00\u00a0m', '22.00\u00a0m'])
    expect(sheets[0]?.plan.runs).toHaveLength(1)
    expect(sheets[0]?.plan.marks.some((m) => m.id === 'DC1')).toBe(true)
  })

  it('shows imperial units where asked, power still in kW', () => {
    const model = buildReportModel(sampleInput({ units: 'imperial' }), en)
    const floor = model.findings.find((f) => f.rule === 'sample/floor-load')
    expect(floor?.value).toBe('449\u00a0psf')
    expect(model.sheets[1]?.dimensions[0]?.text).toBe('91.86\u00a0ft')
    expect(model.figures[0]?.value).toBe('960\u00a0kW')
  })

  it('puts plant by its worst share, with the outage that causes it', () => {
    const [first] = buildReportModel(sampleInput(), en).loading
    expect(first).toMatchObject({ name: 'LV3', worst: 'without CDU1' })
    expect(first?.worstShare).toBeCloseTo(1.0666, 3)
    expect(first?.share).toBeCloseTo(0.92, 9)
  })

  it('never prints an unknown price as zero, and sums what is known', () => {
    const { bom, capex } = buildReportModel(sampleInput(), en)
    const row = bom.rows.find((r) => r.item === 'dry-cooler')
    expect(row?.totalBase).toBeNull()
    const known = sampleEstimate.lines.reduce((sum, line) => sum + (line.total?.base ?? 0), 0)
    expect(bom.footer?.[0]?.totalBase).toBe(known)
    expect(capex.footer?.[0]?.base).toBe(sampleEstimate.facility.base + sampleEstimate.hardware.base)
  })

  it('names assumptions that were not given', () => {
    const { assumptions } = buildReportModel(sampleInput(), en)
    expect(assumptions).toContainEqual({ label: 'Design wet bulb', value: 'not given' })
    expect(assumptions).toContainEqual({ label: 'Design dry bulb', value: '36.0\u00a0°C' })
    expect(assumptions).toContainEqual({ label: 'Contingency', value: '15\u00a0%' })
  })
})
