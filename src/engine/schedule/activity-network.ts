import { DocumentError } from '../../model/reading/document-error'
import { phrase } from '../../model/reading/phrase'

export type LinkType = 'FS' | 'SS' | 'FF' | 'SF'

/** What critical-path method needs to know of an activity; durations, lags and offsets in working days. */
export interface NetworkActivity {
  readonly id: string
  readonly duration_days: number
  readonly after: readonly { readonly id: string; readonly type: LinkType; readonly lag_days: number }[]
  /** Offset before which it may not start. */
  readonly notBefore: number
}

/** Activities in topological order, as flat arrays; links are stored with their successor. */
export interface ActivityNetwork {
  readonly count: number
  /** Index in the list given, by topological position. */
  readonly order: Int32Array
  readonly duration: Float64Array
  readonly notBefore: Float64Array
  /** Links of position p are `linkStart[p]` up to `linkStart[p + 1]`. */
  readonly linkStart: Int32Array
  readonly linkFrom: Int32Array
  readonly linkLag: Float64Array
  /** 1 where the link leaves the predecessor's finish, 0 its start. */
  readonly fromFinish: Uint8Array
  /** 1 where the link holds the successor's finish, 0 its start. */
  readonly toFinish: Uint8Array
}

/**
 * Orders the activities and flattens their links.
 * @throws DocumentError naming an unknown predecessor, or the members of a cycle
 */
export function buildActivityNetwork(activities: readonly NetworkActivity[]): ActivityNetwork {
  const indexOf = new Map(activities.map((activity, index) => [activity.id, index]))
  const predecessors = activities.map((activity) =>
    activity.after.map((link) => indexOf.get(link.id) ?? unknown(activity, link.id)),
  )
  const order = topologicalOrder(activities, predecessors)
  const positionOf = new Int32Array(activities.length)
  order.forEach((index, position) => {
    positionOf[index] = position
  })

  const linkStart = new Int32Array(activities.length + 1)
  order.forEach((index, position) => {
    linkStart[position + 1] = linkStart[position]! + activities[index]!.after.length
  })
  const links = Array.from(order).flatMap((index) => activities[index]!.after)
  return {
    count: activities.length,
    order,
    duration: Float64Array.from(order, (index) => activities[index]!.duration_days),
    notBefore: Float64Array.from(order, (index) => Math.max(0, activities[index]!.notBefore)),
    linkStart,
    linkFrom: Int32Array.from(links, (link) => positionOf[indexOf.get(link.id)!]!),
    linkLag: Float64Array.from(links, (link) => link.lag_days),
    fromFinish: Uint8Array.from(links, (link) => (link.type[0] === 'F' ? 1 : 0)),
    toFinish: Uint8Array.from(links, (link) => (link.type[1] === 'F' ? 1 : 0)),
  }
}

function unknown(activity: NetworkActivity, id: string): never {
  throw new DocumentError(
    'unknown-reference',
    phrase`schedule activity "${activity.id}"`,
    phrase`it comes after "${id}", which is no activity`,
    'correct the id or remove the link',
  )
}

/** Kahn's algorithm, first come first served, so that the order does not depend on anything but the document. */
function topologicalOrder(activities: readonly NetworkActivity[], predecessors: readonly number[][]): Int32Array {
  const waitingFor = predecessors.map((list) => list.length)
  const successors: number[][] = activities.map(() => [])
  predecessors.forEach((list, index) => {
    for (const from of list) successors[from]!.push(index)
  })
  const order = activities.flatMap((_, index) => (waitingFor[index] === 0 ? [index] : []))
  for (let head = 0; head < order.length; head++)
    for (const next of successors[order[head]!]!) if (--waitingFor[next]! === 0) order.push(next)
  if (order.length < activities.length) throw cycleError(activities, predecessors, new Set(order))
  return Int32Array.from(order)
}

/** Whatever could not be ordered has a predecessor that could not either: walking back must meet itself. */
function cycleError(
  activities: readonly NetworkActivity[],
  predecessors: readonly number[][],
  ordered: ReadonlySet<number>,
): DocumentError {
  const walk: number[] = []
  let at = activities.findIndex((_, index) => !ordered.has(index))
  while (!walk.includes(at)) {
    walk.push(at)
    at = predecessors[at]!.find((index) => !ordered.has(index))!
  }
  const members = walk
    .slice(walk.indexOf(at))
    .reverse()
    .map((index) => activities[index]!.id)
  return new DocumentError(
    'activity-cycle',
    'schedule.activities',
    phrase`${[...members, members[0]].join(' → ')} wait for each other in a circle`,
    'remove one of these links',
  )
}
