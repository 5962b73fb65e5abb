import { describe, expect, it } from 'vitest'
import { decodeText, readCsv } from './read-csv'

describe('readCsv', () => {
  it('reads lines below headers, however they end', () => {
    expect(readCsv('Rack,Model\r\nA1,x\r\n').rows).toMatchObject([{ line: 2, cells: ['A1', 'x'] }])
  })

  it('refuses bytes that are no text, as one problem', () => {
    const bytes = Uint8Array.from({ length: 4096 }, (_, i) => (i * 197 + (i >> 3) * 31) % 256)
    expect(() => readCsv(decodeText(bytes))).toThrow(expect.objectContaining({ code: 'no-table' }))
  })

  it('takes what Windows writes in the West', () => {
    const bytes = Uint8Array.from([...'Rack,Model\nS\u00e8,x'].map((c) => c.charCodeAt(0)))
    expect(readCsv(decodeText(bytes)).rows[0]?.cells).toEqual(['Sè', 'x'])
  })
})
