import { describe, expect, it } from 'vitest'
import { bomJson } from './bom-json'
import { bomTable } from './bom-table'
import { siteItems } from './site-items'
import { sampleEstimate } from './testing/sample-answers'
import { sampleSite } from './testing/sample-site'
import { shippedTranslator } from './testing/shipped-resources'
import { writeCsv } from './write-csv'

const items = siteItems(sampleSite('b'))

describe('bill of materials', () => {
  it('as JSON keeps every line of the estimate and adds what the catalogue knows', () => {
    const bom = bomJson('Valle Scura', 'b', sampleEstimate, items)
    expect(bom.lines.map((line) => line.item)).toEqual(sampleEstimate.lines.map((line) => line.item))
    expect(bom.lines[0]).toMatchObject({ manufacturer: 'NVIDIA', leadTime_weeks: { low: 20, base: 36, high: 52 } })
    expect(bom.lines[2]).toMatchObject({ item: 'dry-cooler', total: null, leadTime_weeks: null })
    expect(JSON.parse(JSON.stringify(bom))).toEqual(bom)
  })

  it('as a table tells what is unknown from what does not apply', () => {
    const { rows } = bomTable(sampleEstimate, shippedTranslator('en'), items)
    const row = (item: string) => rows.find((r) => r.item === item)
    expect(row('dry-cooler')).toMatchObject({ totalBase: null, leadTime: null, grade: null })
    expect(row('labor')).toMatchObject({ totalBase: 40_300, leadTime: '', grade: '', manufacturer: '' })
    expect(row('cdu')).toMatchObject({ leadTime: 24, grade: 'B', unit: 'each' })
  })

  it('as a file says where each unit price comes from, and its grade', () => {
    const table = bomTable(sampleEstimate, shippedTranslator('en'), items, undefined, { unitPrices: 'typical' })
    expect(table.columns.slice(-3).map((c) => c.title)).toEqual([
      'Price grade',
      'Price year',
      'Source of the unit price',
    ])
    for (const row of table.rows) expect(row.priceSource === null, String(row.item)).toBe(row.unitBase === null)
    const cell = (item: string) => table.rows.find((r) => r.item === item)?.priceSource
    expect(cell('labor')).toBe('Stated in the project')
    expect(writeCsv(table).split('\r\n')[0]).toContain('Price grade,Price year,Source of the unit price')
  })

  it('as Italian CSV names units in the head and guards the maker’s name', () => {
    const text = writeCsv(bomTable(sampleEstimate, shippedTranslator('it'), items), { separator: ';', decimal: ',' })
    const [head] = text.split('\r\n')
    expect(head).toContain('Consegna (settimane)')
    expect(head).toContain('Totale base (USD)')
    expect(text).toContain(`"'=HYPERLINK(""x"")"`)
    expect(text).not.toMatch(/(^|;)=/m)
  })
})
