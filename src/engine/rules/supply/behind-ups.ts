import { oncePer } from '../../../memo/once-per'
import type { Item } from '../../../model/item'
import { placementsOf } from '../plan/placed-items'
import type { SiteIndex } from '../site-index'
import { upstreamFold } from './upstream-fold'

const isUpsItem = ({ category }: Item): boolean => category === 'ups'

/** Whether a UPS stands somewhere on a placement's primary power paths; worked out once per site. */
export const behindUps = oncePer((index: SiteIndex): ((id: string) => boolean) => {
  const { powerInto, byId } = index
  const isUps = (id: string) => byId.get(id)?.definition.category === 'ups'
  if (placementsOf(index, isUpsItem).length > 0)
    return upstreamFold<boolean>(powerInto, isUps, (own, provider) => own || provider)
  return () => false
})
