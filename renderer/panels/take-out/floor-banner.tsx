import './floor-banner.css'
import { useApp } from '../../state/hooks/use-app'
import { AsOfBanner } from '../phases/as-of-banner'
import { TakeOutBanner } from './take-out-banner'

/** What the floor shows beside the site as it is: an outage in hand, or another moment of the works. */
export function FloorBanner() {
  const takingOut = useApp((s) => s.interaction.type === 'taking-out')
  const asOf = useApp((s) => s.asOf)
  if (takingOut) return <TakeOutBanner />
  return asOf ? <AsOfBanner asOf={asOf} /> : null
}
