import type { WebGLRenderer } from 'three'
import type { PictureScale } from '../../state/slices/look-slice'
import type { AppStore } from '../../state/store-access'
import type { SceneTheme } from '../colour/scene-theme'
import type { FloorEngine } from '../floor-engine'
import { drawPicture } from './draw-picture'
import type { PictureWords } from './use-picture-words'

export interface PictureTools {
  readonly store: AppStore
  readonly gl: WebGLRenderer
  readonly engine: FloorEngine
  readonly theme: SceneTheme
  readonly words: PictureWords
  readonly scale: PictureScale
}

/** Draws the floor as it is seen, so many times its size, and hands it over as a PNG file. */
export async function savePicture({ store, gl, engine, theme, words, scale: wanted }: PictureTools): Promise<void> {
  const state = store.getState()
  const scale = largestScale(wanted, engine, gl)
  if (scale < wanted) state.notify({ tone: 'warned', key: 'look.picture.smaller', params: { wanted, scale } })
  try {
    const ratio = gl.getPixelRatio()
    gl.setPixelRatio(scale)
    const picture = engine.panes.alone(() => {
      engine.draw(gl, performance.now(), true)
      const { rig, board } = engine.panes.active
      const view = { pose: rig.pose, viewport: rig.viewport }
      // Copied in the same turn: the buffer is not kept beyond it.
      return drawPicture({ floor: gl.domElement, board, view, state, theme, words, scale })
    })
    gl.setPixelRatio(ratio)
    engine.draw(gl, performance.now())
    const blob = await new Promise<Blob | null>((resolve) => picture.toBlob(resolve, 'image/png'))
    if (!blob) throw new Error('PNG')
    const file = `${fileName(words.title(state))}.png`
    download(blob, file)
    state.notify({ tone: 'info', key: 'look.picture.saved', params: { file } })
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    state.notify({ tone: 'broken', key: 'look.picture.failed', params: { problem } })
  }
}

/** The graphics card draws no picture wider or higher than its largest texture. */
function largestScale(wanted: PictureScale, engine: FloorEngine, gl: WebGLRenderer): PictureScale {
  const { width_px, height_px } = engine.panes.whole
  const most = gl.capabilities.maxTextureSize / Math.max(width_px, height_px)
  return ([4, 2, 1] as const).find((scale) => scale <= wanted && scale <= most) ?? 1
}

/** A name that every file system takes. */
const fileName = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'floor'

function download(blob: Blob, file: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = file
  link.click()
  // Chromium reads the blob after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
