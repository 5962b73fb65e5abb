import { arrangeLabels, type LabelWish, SHORTEST_STEM_PX } from './arrange-labels'

/** A label of a group, or the one that stands for all of it. */
export interface GroupedWish extends LabelWish {
  readonly group?: string | undefined
  readonly standsFor?: string | undefined
}

/**
 * Keeps of each group either its members, where each in the picture has room over its own point, or the one label
 * that stands for them. So a pod far away carries one badge and shows its racks' badges as the camera comes near.
 */
export function chooseGrouping<T extends GroupedWish>(
  wishes: readonly T[],
  picture: { readonly width: number; readonly height: number },
): T[] {
  const apart = new Set<string>()
  for (const { standsFor } of wishes) {
    if (standsFor === undefined) continue
    const members = wishes.filter((w) => w.group === standsFor).filter((w) => isInside(w, picture))
    const room = arrangeLabels(members, picture)
    const atTheirPoints = members.every((w) => room.get(w.key)?.stem === SHORTEST_STEM_PX)
    if (members.length > 0 && atTheirPoints) apart.add(standsFor)
  }
  return wishes.filter(({ group, standsFor }) => {
    if (group !== undefined) return apart.has(group)
    return standsFor === undefined || !apart.has(standsFor)
  })
}

const isInside = ({ x, y }: LabelWish, picture: { readonly width: number; readonly height: number }): boolean =>
  x >= 0 && y >= 0 && x <= picture.width && y <= picture.height
