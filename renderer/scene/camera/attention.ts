import type { EffectivePlacement } from '../../../src/model/effective-site'
import { orderedFindings } from '../../state/actions/finding-actions'
import type { AppState } from '../../state/app-state'
import { placementsBounds, siteBounds } from '../shell/site-bounds'
import { underlayBounds, withUnderlays } from '../underlay/underlay-bounds'
import type { Bounds } from './framing'

/** Something that the camera should show. */
export interface Attention {
  /** What has to be seen. */
  readonly subject: Bounds
  /** What to frame: the subject and some of its surroundings. */
  readonly frame: Bounds
  /** The camera stays where it is if the subject takes up this share of the picture already; null: it goes anyway. */
  readonly enough: number | null
}

type Watched = Pick<AppState, 'frameRequest' | 'interaction' | 'finding' | 'effective' | 'answers'> &
  Partial<Pick<AppState, 'underlayRequest' | 'document'>>

/** What a change of state asks the camera to show, or null. */
export function attentionOf(now: Watched, before: Watched): Attention | null {
  if (now.frameRequest !== before.frameRequest && now.frameRequest) {
    const subject = boundsOfIds(now, now.frameRequest.ids)
    if (subject) return { subject, frame: withRoom(subject, 0.15), enough: null }
    const all = withUnderlays(siteBounds(now.effective), now.document?.underlays)
    return { subject: all, frame: all, enough: null }
  }
  if (now.underlayRequest !== before.underlayRequest) {
    const underlay = now.document?.underlays?.find((u) => u.id === now.underlayRequest?.id)
    const subject = underlay && underlayBounds(underlay)
    if (subject) return { subject, frame: withRoom(subject, 0.1), enough: 0.1 }
  }
  const proposal = proposalOf(now)
  if (proposal && proposal !== proposalOf(before)) {
    // Plant in the yard comes along with a pod: the place in question is where its racks would stand.
    const racks = proposal.placed.filter((p) => p.mission === 'ai')
    const subject = placementsBounds(racks.length > 0 ? racks : proposal.placed)
    if (subject) return { subject, frame: withRoom(subject, 0.45), enough: 0.25 }
  }
  if (now.finding !== before.finding && now.finding !== null) {
    const found = orderedFindings(now.answers).find((f) => f.key === now.finding)
    const subject = found ? boundsOfIds(now, found.subjects) : null
    if (subject) return { subject, frame: withRoom(subject, 0.15), enough: 0 }
  }
  return null
}

/** What the camera should show when something was chosen whole, as a row by a double click. */
export function attentionTo(placements: readonly EffectivePlacement[]): Attention | null {
  const subject = placementsBounds(placements)
  return subject && { subject, frame: withRoom(subject, 0.15), enough: 0 }
}

function proposalOf({ interaction }: Watched) {
  return interaction.type === 'swapping' && interaction.proposal?.ok ? interaction.proposal : null
}

function boundsOfIds({ effective }: Watched, ids: readonly string[]): Bounds | null {
  const wanted = new Set(ids)
  return placementsBounds([...effective.placements, ...effective.removed].filter((p) => wanted.has(p.id)))
}

/** One rack alone would fill the picture and hide where it stands: leave some of its surroundings in. */
function withRoom({ min, max }: Bounds, share: number): Bounds {
  const widen = (low: number, high: number): readonly [number, number] => {
    const room = Math.max(2, (high - low) * share, (14 - (high - low)) / 2)
    return [low - room, high + room]
  }
  const [x0, x1] = widen(min[0], max[0])
  const [y0, y1] = widen(min[1], max[1])
  return { min: [x0, y0, min[2]], max: [x1, y1, max[2]] }
}
