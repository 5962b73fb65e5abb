import type { Connection } from '../../model/connection'
import type { Placement } from '../../model/placement'

/**
 * What an edit does to the effective site, whatever scenario is open. `deltaToPatch` writes it into the baseline
 * records or into the scenario's own lists.
 */
export interface SiteDelta {
  readonly addPlacements?: readonly Placement[]
  /** Placement ids; their connections go with them. */
  readonly removePlacements?: readonly string[]
  readonly changePlacements?: Readonly<Record<string, Partial<Omit<Placement, 'id'>>>>
  readonly addConnections?: readonly Connection[]
  readonly removeConnections?: readonly string[]
  /** Fields of connections by id, undefined where one is taken away; ends and kind stay as they are. */
  readonly changeConnections?: Readonly<Record<string, Partial<Omit<Connection, 'id' | 'kind' | 'from' | 'to'>>>>
}
