import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/universal'
import { ImportProblem } from '../import-problem'
import { readSpreadsheet } from './read-spreadsheet'

const workbook = async (data: readonly (readonly (string | number | null)[])[]) => {
  const cells = data.map((row) => row.map((value) => (value === null ? null : { value })))
  const blob = await writeXlsxFile([{ sheet: 'Racks', data: cells as never }], {}).toBlob()
  return blob.arrayBuffer()
}

describe('a workbook', () => {
  it('is read from its headers down, numbers with a decimal point, empty lines passed over', async () => {
    const table = await readSpreadsheet(
      await workbook([['North Fork'], ['Rack', 'Model', 'kW'], ['A1', 'x', 12.5], [null, null, null], ['A2', null, 7]]),
    )
    expect(table).toEqual({
      headers: ['Rack', 'Model', 'kW'],
      decimals: 'en',
      rows: [
        { line: 3, cells: ['A1', 'x', '12.5'] },
        { line: 5, cells: ['A2', '', '7'] },
      ],
    })
  })

  it('is refused where it is none, or holds headers alone', async () => {
    await expect(readSpreadsheet(new TextEncoder().encode('rack,model').buffer)).rejects.toBeInstanceOf(ImportProblem)
    await expect(readSpreadsheet(await workbook([['Rack', 'Model']]))).rejects.toMatchObject({ code: 'no-table' })
  })
})
