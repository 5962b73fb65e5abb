import type { Preferences } from '../../../src/api/app-api'

/** Sizes that the interface can have, times its own. */
const SCALES = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const

export type ScaleStep = 'larger' | 'smaller' | 'normal'

/** How large the interface is shown. In a browser that is the browser's own zoom, which no page may set. */
export interface ScaleSlice {
  /** Times its own size; null where the host leaves it to the browser. */
  readonly scale: number | null
  stepScale(step: ScaleStep): void
}

/** Sets the zoom of the page; the picture of the floor is drawn anew at the pixels it then has. */
export type ZoomPage = (factor: number) => void

interface ScaleState {
  readonly scale: number | null
  readonly preferences: Preferences
  setPreferences(change: Partial<Preferences>): void
}

export function scaleSlice(
  { preferences, zoomPage }: { readonly preferences: Preferences; readonly zoomPage?: ZoomPage | undefined },
  set: (part: Pick<ScaleSlice, 'scale'>) => void,
  get: () => ScaleState,
): ScaleSlice {
  const scale = zoomPage ? nearest(preferences.layout.scale) : null
  if (scale !== null) zoomPage?.(scale)
  return {
    scale,
    stepScale: (step) => {
      const { scale: now, preferences, setPreferences } = get()
      if (!zoomPage || now === null) return
      const scale = stepFrom(now, step)
      if (scale === now) return
      zoomPage(scale)
      set({ scale })
      setPreferences({ layout: { ...preferences.layout, scale } })
    },
  }
}

const stepFrom = (now: number, step: ScaleStep): number => {
  if (step === 'normal') return 1
  const next = step === 'larger' ? SCALES.find((s) => s > now) : SCALES.findLast((s) => s < now)
  return next ?? now
}

/** What was remembered, as the size closest to it; its own size where nothing sound is. */
function nearest(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 1
  return SCALES.reduce<number>((best, s) => (Math.abs(s - value) < Math.abs(best - value) ? s : best), 1)
}
