import { imageSize } from 'image-size'

export interface PictureSize {
  readonly width_px: number
  readonly height_px: number
}

/** Kinds of picture that can lie under a plan. */
const kinds: ReadonlySet<string | undefined> = new Set(['png', 'jpg', 'webp'])

/** Width and height as a PNG, JPEG or WebP says them in its first bytes; null where they are not found there. */
export function pictureSize(start: Uint8Array): PictureSize | null {
  try {
    const { width, height, type } = imageSize(start)
    return kinds.has(type) ? { width_px: width, height_px: height } : null
  } catch {
    return null
  }
}
