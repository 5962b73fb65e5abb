import { sharedHalls } from '../../redundancy/shared-halls'
import { cite } from '../cite'
import { defineJoiningRule } from '../define-rule'
import { hallName } from '../hall-name'
import { append } from '../site-index'

/** Above a fault-tolerant rack the two power paths must not share a hall: one fire would take both. */
export const sidesShareAHall = defineJoiningRule<readonly string[]>({
  id: 'redundancy/sides-share-a-hall',
  severity: 'error',
  parts: 'supplied',
  watches: ['buildings', 'hall', 'mission', 'redundancy', 'connection.from', 'connection.side', 'connection.standby'],
  standard: cite('uptime-topology'),
  *notes({ site, index }) {
    const hallsOf = sharedHalls(index)
    for (const { id, redundancy, mission } of site.placements) {
      if (mission === 'support' || redundancy !== 'fault-tolerant') continue
      const shared = hallsOf(id)
      if (shared.length > 0) yield [id, shared]
    }
  },
  *conclude({ site, finding }, notes) {
    const sharing = new Map<string, string[]>()
    const names = new Map<string, string>()
    for (const [id, shared] of notes) {
      const halls = shared.join(', ')
      append(sharing, halls, id)
      names.set(halls, shared.map((hall) => hallName(site, hall)).join(', '))
    }
    for (const [halls, subjects] of sharing)
      yield finding({ subjects, collective: true, discriminator: halls, params: { halls: names.get(halls)! } })
  },
})
