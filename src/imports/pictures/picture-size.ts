export interface PictureSize {
  readonly width_px: number
  readonly height_px: number
}

const PNG = 0x89504e47
const RIFF = 0x52494646
const WEBP = 0x57454250
const [LOSSY, LOSSLESS, EXTENDED] = [0x56503820, 0x5650384c, 0x56503858] as const
const JPEG = 0xffd8

/** Width and height as a PNG, JPEG or WebP says them in its first bytes; null where they are not found there. */
export function pictureSize(start: Uint8Array): PictureSize | null {
  const view = new DataView(start.buffer, start.byteOffset, start.byteLength)
  if (view.byteLength < 30) return null
  if (view.getUint32(0) === PNG) return { width_px: view.getUint32(16), height_px: view.getUint32(20) }
  if (view.getUint32(0) === RIFF && view.getUint32(8) === WEBP) return webpSize(view)
  return view.getUint16(0) === JPEG ? jpegSize(view) : null
}

/** RFC 9649, sections 2.5 to 2.7. */
function webpSize(view: DataView): PictureSize | null {
  const kind = view.getUint32(12)
  const bits14 = (at: number): number => view.getUint16(at, true) & 0x3fff
  if (kind === LOSSY) return { width_px: bits14(26), height_px: bits14(28) }
  if (kind === LOSSLESS) {
    const bits = view.getUint32(21, true)
    return { width_px: (bits & 0x3fff) + 1, height_px: ((bits >>> 14) & 0x3fff) + 1 }
  }
  const bits24 = (at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
  return kind === EXTENDED ? { width_px: bits24(24) + 1, height_px: bits24(27) + 1 } : null
}

/** The first frame header (SOF) among the segments of a JPEG (ITU-T T.81, B.2.2). */
function jpegSize(view: DataView): PictureSize | null {
  for (let at = 2; at + 9 <= view.byteLength; ) {
    const marker = view.getUint16(at)
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)
    if (isFrame) return { width_px: view.getUint16(at + 7), height_px: view.getUint16(at + 5) }
    if (marker >>> 8 !== 0xff) return null
    at += 2 + view.getUint16(at + 2)
  }
  return null
}
