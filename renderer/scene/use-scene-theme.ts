import { useSyncExternalStore } from 'react'
import { useApp } from '../state/hooks/use-app'

const query = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)')

function subscribe(changed: () => void): () => void {
  const list = query()
  list.addEventListener('change', changed)
  return () => list.removeEventListener('change', changed)
}

/** The theme to draw in: the chosen one, or the system's. */
export function useSceneTheme(): 'light' | 'dark' {
  const chosen = useApp((s) => s.preferences.theme)
  const systemIsDark = useSyncExternalStore(subscribe, () => query().matches)
  if (chosen !== 'system') return chosen
  return systemIsDark ? 'dark' : 'light'
}
