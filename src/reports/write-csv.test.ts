import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { guardFormula } from './files/guard-formula'
import type { TableModel } from './table-model'
import { writeCsv } from './write-csv'

const table = (rows: TableModel['rows']): TableModel => ({
  title: 'T',
  columns: [
    { key: 'name', title: 'Name', type: 'text' },
    { key: 'mass', title: 'Mass (kg)', type: 'number' },
  ],
  rows,
})

describe('writeCsv', () => {
  it('writes head, rows and footer with a byte-order mark and CRLF', () => {
    const text = writeCsv({
      ...table([{ name: 'CDU, 1.3 MW', mass: 980.5 }]),
      footer: [{ name: 'Total', mass: 980.5 }],
    })
    expect(text).toBe('\ufeffName,Mass (kg),unknown\r\n"CDU, 1.3 MW",980.5,\r\nTotal,980.5,\r\n')
  })

  it('leaves unknown figures empty and names them, apart from those that do not apply', () => {
    const rows = [
      { name: 'a', mass: null },
      { name: 'b', mass: '' },
      { name: 'c', mass: 0 },
    ]
    const lines = writeCsv(table(rows), { bom: false }).trim().split('\r\n')
    expect(lines.slice(1)).toEqual(['a,,Mass (kg)', 'b,,', 'c,0,'])
  })

  it('writes Italian separators', () => {
    const text = writeCsv(table([{ name: 'a', mass: -1.5 }]), { bom: false, separator: ';', decimal: ',' })
    expect(text).toContain('a;-1,5;')
  })

  it.each([
    '=1+1',
    '+A1',
    '-A1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '＝1',
    '-1+1',
    '=HYPERLINK("x")',
  ])('keeps %j from running as a formula', (text) => {
    const cell = Papa.parse<string[]>(writeCsv(table([{ name: text, mass: 1 }]), { bom: false })).data[1]?.[0]
    expect(cell).toBe(`'${text}`)
  })

  it.each(['-12.5', '+3', '-0,5', 'plain', 'a=b', '3-4'])('leaves %j alone', (text) => {
    expect(guardFormula(text)).toBe(text)
  })

  it('keeps negative numbers as numbers, without an exponent', () => {
    expect(writeCsv(table([{ name: 'a', mass: -12.5 }]), { bom: false })).toContain('a,-12.5,')
    expect(writeCsv(table([{ name: 'a', mass: 0.1 + 0.2 }]), { bom: false })).toContain('a,0.3,')
    expect(writeCsv(table([{ name: 'a', mass: 1e-9 }]), { bom: false })).toContain('a,0.000000001,')
  })

  it('comes back through a CSV reader, whatever the texts hold', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (names) => {
        const text = writeCsv(table(names.map((name, i) => ({ name, mass: i }))), { bom: false })
        const read = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' }).data.slice(1, -1)
        expect(read.map((row) => row[0])).toEqual(names.map(guardFormula))
        expect(read.map((row) => Number(row[1]))).toEqual(names.map((_, i) => i))
      }),
    )
  })
})
