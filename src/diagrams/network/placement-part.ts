import type { EffectivePlacement } from '../../model/effective-site'
import type { DiagramPart } from './diagram-network'

/** A placement as a part of a diagram. Grid connections never stand for one another: each is a side of its own. */
export const placementPart = (placement: EffectivePlacement): DiagramPart => ({
  id: placement.id,
  placements: [placement],
  hall: placement.hall,
  category: placement.definition.category,
  sort: placement.definition.category === 'utility-feed' ? `=${placement.id}` : placement.item,
})
