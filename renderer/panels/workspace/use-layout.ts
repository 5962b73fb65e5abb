import { useCallback, useMemo } from 'react'
import { useApp, useAppStore } from '../../state/hooks/use-app'

/**
 * Sizes of the side panels and the dock, pixels: what was wide enough on one window is so on another. Parts of the side
 * column share its height, per cent.
 */
export type PanelSizes = Readonly<Record<PanelName, number>>
export type PanelName = 'left' | 'right' | 'dock' | 'swapIn' | 'site' | 'layers'

/** Remembered sizes of the panels, kept with the user's preferences. */
export function useLayout() {
  const store = useAppStore()
  const stored = useApp((s) => s.preferences.layout.panels)
  // Panels read their sizes once; later changes come from the user's own hand.
  // biome-ignore lint/correctness/useExhaustiveDependencies: read when the window is made
  const initial = useMemo(() => readSizes(stored), [])
  const remember = useCallback(
    (change: Partial<PanelSizes>) => {
      const { preferences, setPreferences } = store.getState()
      const panels = { ...readSizes(preferences.layout.panels), ...change }
      setPreferences({ layout: { ...preferences.layout, panels } })
    },
    [store],
  )
  return { initial, remember }
}

function readSizes(value: unknown): Partial<PanelSizes> {
  if (typeof value !== 'object' || value === null) return {}
  const sound = Object.entries(value).filter(([, size]) => typeof size === 'number' && size >= 0 && size < 4000)
  return Object.fromEntries(sound)
}
