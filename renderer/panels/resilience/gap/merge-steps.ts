import type { SiteDelta } from '../../../../src/commands/delta/site-delta'
import type { GapStep } from '../../../../src/planning/redundancy/gap-plan'

/** Several additions as one delta, in their order: what later ones connect to stands by then. */
export function mergeSteps(steps: readonly Pick<GapStep, 'delta'>[]): SiteDelta {
  const list = <K extends 'addPlacements' | 'removePlacements' | 'addConnections' | 'removeConnections'>(kind: K) =>
    steps.flatMap(({ delta }) => (delta[kind] ?? []) as readonly NonNullable<SiteDelta[K]>[number][])
  const addPlacements = list('addPlacements')
  const removePlacements = list('removePlacements')
  const addConnections = list('addConnections')
  const removeConnections = list('removeConnections')
  const changePlacements = mergeChanges(steps.map(({ delta }) => delta.changePlacements))
  const changeConnections = mergeChanges(steps.map(({ delta }) => delta.changeConnections))
  return {
    ...(addPlacements.length > 0 && { addPlacements }),
    ...(removePlacements.length > 0 && { removePlacements }),
    ...(addConnections.length > 0 && { addConnections }),
    ...(removeConnections.length > 0 && { removeConnections }),
    ...(changePlacements && { changePlacements }),
    ...(changeConnections && { changeConnections }),
  }
}

/** Fields by id, later ones over earlier; null where nothing changes. */
function mergeChanges<F extends object>(
  changes: readonly (Readonly<Record<string, F>> | undefined)[],
): Record<string, F> | null {
  const merged: Record<string, F> = {}
  for (const change of changes)
    for (const [id, fields] of Object.entries(change ?? {})) merged[id] = { ...merged[id], ...fields }
  return Object.keys(merged).length > 0 ? merged : null
}
