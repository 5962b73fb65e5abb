import { ImportProblem } from '../../../../src/imports/import-problem'
import { pictureSize } from '../../../../src/imports/pictures/picture-size'

/** Longer sides are scaled down to this, pixels: what graphics hardware takes everywhere. */
export const MOST_PIXELS = 4096
/** A picture goes into the site and into each of its edits: it stays below this, characters of its address. */
const MOST_CHARACTERS = 6_000_000

/** Unpacked, a picture takes four bytes a pixel: more than this is refused before a browser runs out of memory. Project assumption. */
const MOST_MEGAPIXELS = 200
/** The size of a picture is said within so many bytes, previews and colour profiles of a JPEG included. */
const SIZE_BYTES = 2 ** 20

export interface EncodedPicture {
  /** As a `data:` address. */
  readonly address: string
  readonly width_px: number
  readonly height_px: number
  /** Width before it was scaled down; equal where it was not. */
  readonly original_px: number
}

/**
 * A picture small enough to travel with a site: at most `MOST_PIXELS` long, smaller still until it is short enough as
 * text. For a worker: decoding and encoding take seconds.
 * @param onDecoded told between the two
 * @throws ImportProblem where it cannot be decoded
 */
export async function encodePicture(picture: Blob | ImageBitmap, onDecoded: () => void): Promise<EncodedPicture> {
  if (picture instanceof Blob) guardPixels(new Uint8Array(await picture.slice(0, SIZE_BYTES).arrayBuffer()))
  const bitmap = await createImageBitmap(picture).catch(() => {
    throw new ImportProblem('no-picture')
  })
  onDecoded()
  const { width, height } = bitmap
  for (let scale = Math.min(1, MOST_PIXELS / Math.max(width, height)); ; scale *= 0.75) {
    const canvas = new OffscreenCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)))
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
    const address = new FileReaderSync().readAsDataURL(await canvas.convertToBlob({ type: 'image/webp', quality: 0.9 }))
    if (address.length <= MOST_CHARACTERS)
      return { address, width_px: canvas.width, height_px: canvas.height, original_px: width }
  }
}

/** @throws ImportProblem where a picture says of itself that it has more pixels than can be unpacked */
function guardPixels(start: Uint8Array): void {
  const size = pictureSize(start)
  const megapixels = size === null ? 0 : (size.width_px * size.height_px) / 1e6
  if (megapixels > MOST_MEGAPIXELS)
    throw new ImportProblem('too-many-pixels', { pixels: Math.round(megapixels), most: MOST_MEGAPIXELS })
}
