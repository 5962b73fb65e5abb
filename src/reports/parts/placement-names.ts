import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'

/** Name of a placement as it hangs on the door: its label, else its id. */
export function placementNames(...sites: readonly EffectiveSite[]): (id: string) => string {
  const names = new Map<string, string>()
  const note = (p: EffectivePlacement): void => void names.set(p.id, p.label ?? p.id)
  for (const site of sites) {
    site.removed.forEach(note)
    site.placements.forEach(note)
  }
  return (id) => names.get(id) ?? id
}
