import type { Waiver } from '../../../model/waiver'
import type { Finding } from '../../results'

/** A waiver that names a finding and does not hold for it any more: its date has passed, or the value got worse. */
export interface LapsedWaiver {
  readonly waiver: Waiver
  readonly finding: Finding
  readonly because: 'expired' | 'worse'
}
