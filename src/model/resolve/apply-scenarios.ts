import { oncePer } from '../../memo/once-per'
import { type Connection, connectionSchema } from '../connection'
import { type Placement, placementSchema } from '../placement'
import type { Scenario } from '../scenario'
import { changedRecord } from './changed-record'
import { withFields } from './with-fields'

/** What a chain of scenarios makes of the baseline. */
export interface Variant {
  readonly placements: readonly Placement[]
  readonly connections: readonly Connection[]
  /** Ids that the chain adds. */
  readonly added: ReadonlySet<string>
  /** Baseline placements that the chain removes. */
  readonly removed: readonly Placement[]
}

/**
 * Applies scenarios to the baseline, basis first. What a scenario adds comes last, or in the place of what bears its id.
 */
export function applyScenarios(
  standing: readonly Placement[],
  connections: readonly Connection[],
  chain: readonly Scenario[],
): Variant {
  const places = placesOf(standing)
  const placements: (Placement | null)[] = standing.slice()
  /** Places of what the chain put at the end. */
  const later = new Map<string, number>()
  const placeOf = (id: string): number => {
    const at = later.get(id) ?? places.get(id) ?? -1
    return at >= 0 && placements[at] ? at : -1
  }
  const added = new Set<string>()
  const removed = new Map<string, Placement>()
  let runs = connections

  for (const scenario of chain) {
    for (const id of scenario.remove) {
      const at = placeOf(id)
      if (at >= 0 && !added.has(id)) removed.set(id, placements[at]!)
      if (at >= 0) placements[at] = null
      added.delete(id)
    }
    for (const placement of scenario.add.placements) {
      const at = placeOf(placement.id)
      if (at >= 0) placements[at] = placement
      else later.set(placement.id, placements.push(placement) - 1)
      added.add(placement.id)
    }
    for (const [id, fields] of Object.entries(scenario.change)) {
      const at = placeOf(id)
      if (at >= 0) placements[at] = changedRecord(placements[at]!, fields, (p) => placementSchema.parse(p))
    }
    runs = connectionsAfter(runs, scenario)
  }
  return { placements: placements.filter((p) => p !== null), connections: runs, added, removed: [...removed.values()] }
}

/** A connection with the fields that a scenario changes or takes away; what it connects, and as what, stays. */
export function changedConnection(
  connection: Connection,
  changes: Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined,
): Connection {
  const fields = changes && Object.hasOwn(changes, connection.id) ? changes[connection.id] : undefined
  if (!fields) return connection
  const { id, kind, from, to } = connection
  return changedRecord(connection, { ...fields, id, kind, from, to }, (c) => connectionSchema.parse(withFields({}, c)))
}

interface Connected {
  readonly scenario: Scenario
  readonly connections: readonly Connection[]
}

/** What the last scenario made of a list of connections. */
const connected = new WeakMap<readonly Connection[], Connected>()

function connectionsAfter(before: readonly Connection[], scenario: Scenario): readonly Connection[] {
  const known = connected.get(before)
  if (known && sameWiring(known.scenario, scenario)) return known.connections
  const gone = new Set(scenario.remove)
  const cut = new Set(scenario.removeConnections)
  const { changeConnections } = scenario
  const kept =
    gone.size + cut.size > 0 ? before.filter((c) => !gone.has(c.from) && !gone.has(c.to) && !cut.has(c.id)) : before
  const changed = changeConnections ? kept.map((c) => changedConnection(c, changeConnections)) : kept
  const connections = scenario.add.connections.length > 0 ? [...changed, ...scenario.add.connections] : changed
  connected.set(before, { scenario, connections })
  return connections
}

/** True where two versions of a scenario do the same to connections. */
function sameWiring(a: Scenario, b: Scenario): boolean {
  if (a === b) return true
  return (
    a.changeConnections === undefined &&
    b.changeConnections === undefined &&
    sameList(a.remove, b.remove) &&
    sameList(a.removeConnections ?? [], b.removeConnections ?? []) &&
    sameList(a.add.connections, b.add.connections)
  )
}

const sameList = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((x, i) => x === b[i])

/** Where each placement of the baseline stands in its list. */
const placesOf = oncePer(
  (standing: readonly Placement[]): ReadonlyMap<string, number> => new Map(standing.map((p, i) => [p.id, i])),
)
