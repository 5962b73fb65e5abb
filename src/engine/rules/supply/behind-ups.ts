import type { SiteIndex } from '../site-index'
import { upstreamFold } from './upstream-fold'

/** Whether a UPS stands somewhere on a placement's primary power paths. */
export const behindUps = ({ powerInto, byId }: SiteIndex): ((id: string) => boolean) =>
  upstreamFold<boolean>(
    powerInto,
    (id) => byId.get(id)?.definition.category === 'ups',
    (own, provider) => own || provider,
  )
