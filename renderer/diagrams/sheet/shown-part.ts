import { useRef } from 'react'
import { contains, grown, type SheetBox, type SheetCamera, type SheetSize, shownBox } from './sheet-camera'

/** How far beyond the window is drawn, as a share of it. */
const MARGIN = 0.6

/**
 * The part of the sheet that is drawn: the window and a margin around it. It stays the same while the window moves
 * within it, so that panning draws nothing anew.
 */
export function useShownPart(camera: SheetCamera, window: SheetSize): SheetBox {
  const part = useRef<SheetBox | null>(null)
  const shown = shownBox(camera, window)
  const tooWide = part.current && part.current.width > shown.width * 4
  if (!part.current || tooWide || !contains(part.current, shown)) part.current = grown(shown, MARGIN)
  return part.current
}
