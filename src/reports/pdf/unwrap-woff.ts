const WOFF_SIGNATURE = 0x774f4646
const WOFF_HEADER = 44
const WOFF_ENTRY = 20
const SFNT_HEADER = 12
const SFNT_ENTRY = 16

/**
 * The TrueType font inside a WOFF 1.0 file (W3C recommendation, 2012); other bytes come back as they are.
 * The PDF writer would otherwise inflate the whole glyph table again for every single glyph.
 * @throws TypeError where a compressed table is damaged
 */
export async function unwrapWoff(bytes: Uint8Array): Promise<Uint8Array> {
  const woff = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < WOFF_HEADER || woff.getUint32(0) !== WOFF_SIGNATURE) return bytes
  const count = woff.getUint16(12)
  const tables = await Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const entry = WOFF_HEADER + i * WOFF_ENTRY
      const [tag, offset, packed, length, checksum] = [0, 4, 8, 12, 16].map((at) => woff.getUint32(entry + at))
      const data = bytes.slice(offset!, offset! + packed!)
      return { tag: tag!, checksum: checksum!, data: packed! < length! ? await inflate(data) : data }
    }),
  )
  return writeSfnt(woff.getUint32(4), tables)
}

function writeSfnt(
  flavor: number,
  tables: readonly { readonly tag: number; readonly checksum: number; readonly data: Uint8Array }[],
): Uint8Array {
  const padded = (length: number): number => Math.ceil(length / 4) * 4
  const head = SFNT_HEADER + tables.length * SFNT_ENTRY
  const bytes = new Uint8Array(tables.reduce((sum, table) => sum + padded(table.data.length), head))
  const sfnt = new DataView(bytes.buffer)
  const power = Math.floor(Math.log2(tables.length))
  sfnt.setUint32(0, flavor)
  sfnt.setUint16(4, tables.length)
  sfnt.setUint16(6, 16 * 2 ** power) // searchRange
  sfnt.setUint16(8, power) // entrySelector
  sfnt.setUint16(10, 16 * tables.length - 16 * 2 ** power) // rangeShift
  let at = head
  tables.forEach(({ tag, checksum, data }, i) => {
    const entry = SFNT_HEADER + i * SFNT_ENTRY
    sfnt.setUint32(entry, tag)
    sfnt.setUint32(entry + 4, checksum)
    sfnt.setUint32(entry + 8, at)
    sfnt.setUint32(entry + 12, data.length)
    bytes.set(data, at)
    at += padded(data.length)
  })
  return bytes
}

async function inflate(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
