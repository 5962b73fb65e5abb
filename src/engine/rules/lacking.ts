import type { EffectivePlacement } from '../../model/effective-site'
import type { MissingInput } from './define-rule'

/** The figure as one missing input for all placements that lack it; nothing where none does. */
export function* lacking(
  figure: string,
  placements: Iterable<EffectivePlacement>,
  lacks: (placement: EffectivePlacement) => boolean,
): Generator<MissingInput> {
  const subjects: string[] = []
  for (const placement of placements) if (lacks(placement)) subjects.push(placement.id)
  if (subjects.length > 0) yield { figure, subjects }
}
