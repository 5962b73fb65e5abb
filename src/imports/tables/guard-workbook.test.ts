import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/universal'
import { guardWorkbook } from './guard-workbook'

const rows = Array.from({ length: 200 }, (_, i) => [{ value: `R${i}` }, { value: i }, { value: 'x'.repeat(500) }])
const workbook = async () => (await writeXlsxFile([{ sheet: 'Racks', data: rows as never }], {}).toBlob()).arrayBuffer()

/** The same file with every unpacked size declared as one byte. */
function understated(bytes: ArrayBuffer): ArrayBuffer {
  const view = new DataView(bytes.slice(0))
  for (let at = 0; at + 46 < view.byteLength; at++) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 1, true)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true)
  }
  return view.buffer
}

describe('guardWorkbook', () => {
  const ample = { unpacked: 10 ** 7, cells: 600 }
  it('lets a workbook within the limits pass', async () => {
    await expect(guardWorkbook(await workbook(), ample)).resolves.toBeUndefined()
  })
  it('stops at the limit of what comes out, whatever the file declares', async () => {
    const tight = { ...ample, unpacked: 9000 }
    await expect(guardWorkbook(await workbook(), tight)).rejects.toMatchObject({ code: 'swells' })
    await expect(guardWorkbook(understated(await workbook()), tight)).rejects.toMatchObject({ code: 'swells' })
  })
  it('counts the empty cells up to the last one', async () => {
    await expect(guardWorkbook(await workbook(), { ...ample, cells: 599 })).rejects.toMatchObject({ code: 'swells' })
  })
  it('leaves what is no workbook to the reader', async () => {
    for (const bytes of [new ArrayBuffer(0), new TextEncoder().encode('rack,model').buffer])
      await expect(guardWorkbook(bytes)).resolves.toBeUndefined()
  })
})
