import { useCallback, useMemo } from 'react'
import { useApp, useAppStore } from '../../state/use-app'

/** Shares of a group of panels by panel id, percent. */
export type Shares = Readonly<Record<string, number>>

/** Remembered panel sizes of one group, kept with the user's preferences. */
export function useLayout(group: string) {
  const store = useAppStore()
  const stored = useApp((s) => s.preferences.layout[group])
  // Panels read their sizes once; later changes come from the user's own hand.
  // biome-ignore lint/correctness/useExhaustiveDependencies: read when the group is made
  const initial = useMemo(() => readShares(stored), [group])
  const remember = useCallback(
    (shares: Shares) => {
      const { preferences, setPreferences } = store.getState()
      if (JSON.stringify(preferences.layout[group]) === JSON.stringify(shares)) return
      setPreferences({ layout: { ...preferences.layout, [group]: { ...shares } } })
    },
    [store, group],
  )
  return { initial, remember }
}

function readShares(value: unknown): Shares | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const entries = Object.entries(value)
  const sound =
    entries.length > 0 && entries.every(([, share]) => typeof share === 'number' && share >= 0 && share <= 100)
  return sound ? Object.fromEntries(entries) : undefined
}
