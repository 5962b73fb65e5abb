import { describe, expect, it } from 'vitest'
import { pictureSize } from './picture-size'

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array => {
  const list = parts.flatMap((p) => (typeof p === 'string' ? [...p].map((c) => c.charCodeAt(0)) : p))
  return Uint8Array.from([...list, ...new Array<number>(Math.max(0, 40 - list.length)).fill(0)])
}
const zeros = (count: number): number[] => new Array<number>(count).fill(0)

describe('pictureSize', () => {
  it('is what the first bytes of a PNG, JPEG or WebP say', () => {
    const png = bytes([0x89], 'PNG\r\n\x1a\n', zeros(4), 'IHDR', [0, 0, 0x1f, 0x40, 0, 0, 0x18, 0x6a])
    expect(pictureSize(png)).toEqual({ width_px: 8000, height_px: 6250 })
    const jpeg = bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc2, 0, 11, 8, 0x18, 0x6a, 0x1f, 0x40])
    expect(pictureSize(jpeg)).toEqual({ width_px: 8000, height_px: 6250 })
    const lossy = bytes('RIFF', zeros(4), 'WEBPVP8 ', zeros(10), [0x40, 0x1f, 0x6a, 0x18])
    expect(pictureSize(lossy)).toEqual({ width_px: 8000, height_px: 6250 })
    const extended = bytes('RIFF', zeros(4), 'WEBPVP8X', zeros(8), [0x3f, 0x1f, 0, 0x69, 0x18, 0])
    expect(pictureSize(extended)).toEqual({ width_px: 8000, height_px: 6250 })
    const lossless = bytes('RIFF', zeros(4), 'WEBPVP8L', zeros(4), [0x2f, 0xe7, 0xc3, 0x7c, 0])
    expect(pictureSize(lossless)).toEqual({ width_px: 1000, height_px: 500 })
  })

  it('is not told of anything else, or where the bytes end before it', () => {
    expect(pictureSize(bytes('GIF89a'))).toBeNull()
    expect(pictureSize(new Uint8Array(3))).toBeNull()
    expect(pictureSize(bytes([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff]))).toBeNull()
  })
})
