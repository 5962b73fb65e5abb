import { useMemo } from 'react'
import type { EffectivePlacement } from '../../../src/model/effective-site'
import { placementsAmong } from '../../../src/model/placement-of'
import { useApp } from '../../state/hooks/use-app'

/** The selected placements, in document order. */
export function useSelected(): readonly EffectivePlacement[] {
  const selection = useApp((s) => s.selection)
  const site = useApp((s) => s.effective)
  return useMemo(() => placementsAmong(site.placements, selection), [selection, site])
}

/** The value all share, or null where they differ. */
export function sharedValue<T, V extends string | number>(list: readonly T[], fieldOf: (entry: T) => V): V | null {
  const [first, ...rest] = list
  if (first === undefined) return null
  const value = fieldOf(first)
  return rest.every((entry) => fieldOf(entry) === value) ? value : null
}
