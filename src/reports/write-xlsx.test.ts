import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { bomTable } from './bom-table'
import { findingsTable } from './findings-table'
import { siteItems } from './site-items'
import { summaryTable } from './summary-table'
import { sampleCheck, sampleEstimate, sampleFindings, sampleSchedule } from './testing/sample-answers'
import { sampleSite } from './testing/sample-site'
import { shippedTranslator } from './testing/shipped-resources'
import { writeXlsx } from './write-xlsx'

const t = shippedTranslator('en')

const workbook = (): Promise<Uint8Array> =>
  writeXlsx([
    bomTable(sampleEstimate, t, siteItems(sampleSite('b'))),
    summaryTable(
      { name: 'Valle Scura', check: sampleCheck('b'), estimate: sampleEstimate, schedule: sampleSchedule },
      t,
    ),
    findingsTable(sampleFindings, t, { units: 'imperial', nameOf: (id) => id }),
  ])

describe('writeXlsx', () => {
  it('writes a workbook that a reader opens, numbers as numbers', async () => {
    const sheets = await readXlsxFile(Buffer.from(await workbook()))
    expect(sheets.map((s) => s.sheet)).toEqual(['BOM', 'Summary', 'Findings'])
    const [head, ...rows] = sheets[0]!.data
    const column = (title: string): number => head!.indexOf(title)
    const cooler = rows.find((row) => String(row[column('Description')]).startsWith('Coolant'))
    expect(cooler?.[column('Quantity')]).toBe(2)
    expect(cooler?.[column('Total base (USD)')]).toBe(360_000)
    expect(cooler?.[column('Lead time (weeks)')]).toBe(24)
  })

  it('shows a text that looks like a formula as a text', async () => {
    const [bom] = await readXlsxFile(Buffer.from(await workbook()))
    expect(bom!.data.flat()).toContain('=HYPERLINK("x")')
  })

  it('leaves unknown prices empty', async () => {
    const [bom] = await readXlsxFile(Buffer.from(await workbook()))
    const [head, ...rows] = bom!.data
    const row = rows.find((r) => r.includes('dry-cooler'))
    expect(row?.[head!.indexOf('Total base (USD)')]).toBeNull()
  })

  it('shows findings in the units asked for', async () => {
    const sheets = await readXlsxFile(Buffer.from(await workbook()))
    const row = sheets[2]!.data.find((r) => r.includes('sample/floor-load'))
    expect(row).toContain('psf')
    expect(row?.some((cell) => typeof cell === 'number' && Math.abs(cell - 449.04) < 0.01)).toBe(true)
  })
})
