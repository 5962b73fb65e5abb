import { createNodeList } from '../../networks/affected/node-list'
import type { SiteNetwork } from '../../networks/site-network'

/**
 * Marks the units from which others can be reached over any connection, standby ones among them: through coolers that
 * they power, through coolant, and as the air cooler of a hall; the units themselves as well. O(what is passed).
 * @param units 1 for each unit to be reached
 * @param halls 1 for each hall whose loads are to be reached
 */
export function unitsAbove(network: SiteNetwork, units: Uint8Array, halls: Uint8Array): Uint8Array {
  const { power, coolant, air } = network
  const open = createNodeList(network.units.size)
  for (let u = 0; u < units.length; u++) if (units[u]) open.add(u)
  for (let h = 0; h < halls.length; h++) {
    if (!halls[h]) continue
    const node = network.units.size + h
    for (let e = air.inStart[node]!; e < air.inStart[node + 1]!; e++) open.add(air.inFrom[e]!)
  }
  for (let head = 0; head < open.count; head++) {
    const v = open.items[head]!
    for (const { inStart, inFrom } of [power, coolant])
      for (let e = inStart[v]!; e < inStart[v + 1]!; e++) open.add(inFrom[e]!)
  }
  const above = new Uint8Array(network.units.size)
  for (let i = 0; i < open.count; i++) above[open.items[i]!] = 1
  return above
}
