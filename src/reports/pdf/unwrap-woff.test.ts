import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { REPORT_FONT_FILES } from './report-fonts'
import { unwrapWoff } from './unwrap-woff'

const { resolve } = createRequire(import.meta.url)
const font = new Uint8Array(readFileSync(resolve(REPORT_FONT_FILES.regular[0]!)))

describe('unwrapWoff', () => {
  it('writes every table of the font at its place, with its length', async () => {
    const sfnt = await unwrapWoff(font)
    const [packed, plain] = [new DataView(font.buffer), new DataView(sfnt.buffer)]
    const count = packed.getUint16(12)
    expect(plain.getUint32(0)).toBe(packed.getUint32(4))
    expect(plain.getUint16(4)).toBe(count)
    for (let i = 0; i < count; i++) {
      expect(plain.getUint32(12 + i * 16)).toBe(packed.getUint32(44 + i * 20))
      expect(plain.getUint32(24 + i * 16)).toBe(packed.getUint32(44 + i * 20 + 12))
      const end = plain.getUint32(20 + i * 16) + plain.getUint32(24 + i * 16)
      expect(end).toBeLessThanOrEqual(sfnt.length)
    }
  })

  it('keeps the checksums true', async () => {
    const sfnt = await unwrapWoff(font)
    const view = new DataView(sfnt.buffer)
    for (let i = 0; i < view.getUint16(4); i++) {
      const entry = 12 + i * 16
      // `head` holds the checksum of the whole file and is summed without it.
      if (view.getUint32(entry) === 0x68656164) continue
      const [offset, length] = [view.getUint32(entry + 8), view.getUint32(entry + 12)]
      let sum = 0
      for (let at = 0; at < length; at += 4) sum = (sum + view.getUint32(offset + at)) >>> 0
      expect(sum).toBe(view.getUint32(entry + 4))
    }
  })

  it('leaves other bytes alone and refuses a damaged table', async () => {
    const other = new Uint8Array([0, 1, 0, 0])
    expect(await unwrapWoff(other)).toBe(other)
    const damaged = font.slice()
    damaged.fill(0, 600, 3000)
    await expect(unwrapWoff(damaged)).rejects.toThrow()
  })
})
