import { useCallback } from 'react'
import { useT } from './translator-context'

/** What the field calls a catalogue category; a category of the user's own shows as it is written. */
export function useCategoryName(): (category: string, number?: 'one' | 'other') => string {
  const { t, has } = useT()
  return useCallback(
    (category, number = 'other') => {
      const key = `catalog.categories.${category}.${number}`
      return has(key) ? t(key) : category
    },
    [t, has],
  )
}
