import { useEffect } from 'react'
import { useApp } from './use-app'

/** Puts the chosen theme, or the system's, on the page as `data-theme`. */
export function useTheme(): void {
  const theme = useApp((s) => s.preferences.theme)
  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)')
    const apply = () => {
      document.documentElement.dataset.theme = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme
    }
    apply()
    dark.addEventListener('change', apply)
    return () => dark.removeEventListener('change', apply)
  }, [theme])
}
