import type { PlanPoint } from '../../../src/geometry/point'
import { tidyPoint } from '../../../src/geometry/point'
import { ImportProblem } from '../../../src/imports/import-problem'

/** Longer sides are scaled down to this, pixels: what graphics hardware takes everywhere. */
const MOST_PIXELS = 4096
/** A picture goes into the site and into each of its edits: it stays below this, characters of its address. */
const MOST_CHARACTERS = 6_000_000
/** Width that a picture gets until somebody scales it by a known length, metres. Project assumption. */
const FIRST_WIDTH_m = 50

export interface EncodedPicture {
  /** As a `data:` address. */
  readonly address: string
  readonly width_px: number
  readonly height_px: number
  /** Width before it was scaled down; equal where it was not. */
  readonly original_px: number
}

/** A picture small enough to travel with a site. @throws ImportProblem where it cannot be decoded */
export async function encodePicture(file: Blob): Promise<EncodedPicture> {
  const bitmap = await createImageBitmap(file).catch(() => {
    throw new ImportProblem('no-picture')
  })
  try {
    return shrink(bitmap, bitmap.width, bitmap.height)
  } finally {
    bitmap.close()
  }
}

/** Draws a picture at most `MOST_PIXELS` long, smaller still until it is short enough as text. */
export function shrink(source: CanvasImageSource, width: number, height: number): EncodedPicture {
  const canvas = document.createElement('canvas')
  for (let scale = Math.min(1, MOST_PIXELS / Math.max(width, height)); ; scale *= 0.75) {
    canvas.width = Math.max(1, Math.round(width * scale))
    canvas.height = Math.max(1, Math.round(height * scale))
    canvas.getContext('2d')?.drawImage(source, 0, 0, canvas.width, canvas.height)
    const address = canvas.toDataURL('image/webp', 0.9)
    if (address.length <= MOST_CHARACTERS)
      return { address, width_px: canvas.width, height_px: canvas.height, original_px: width }
  }
}

/** A picture as an underlay about a point. @param width_m where the scale is known */
export function pictureUnderlay(picture: EncodedPicture, name: string, at: PlanPoint, width_m: number = FIRST_WIDTH_m) {
  const height_m = (width_m * picture.height_px) / picture.width_px
  return {
    name,
    kind: 'image' as const,
    at: tidyPoint(at),
    size_m: [width_m, height_m] as [number, number],
    image: picture.address,
  }
}
