import type { DemandModel } from './demand-model'
import { createNodeList, type NodeList } from './node-list'
import { efficiencyAt } from './solve-demand'
import type { SupplyGraph } from './supply-graph'
import { createSupplyState, type SupplyState } from './supply-state'

/**
 * Re-solves one network after nodes leave it, touching only what the loss reaches: the nodes that die, the survivors
 * that draw elsewhere, and their providers up to the sources. A lost rack board touches a dozen nodes of thousands.
 *
 * It starts from a state in which no standby connection is in use, and gives up where one would come into play; the
 * full solver answers those.
 */
export interface AffectedSupply {
  /** The state after the loss; equal to the base state outside `touched`. */
  readonly state: SupplyState
  /** Nodes whose liveness or load may differ from the base state. */
  readonly touched: NodeList
  /** Of these, what died or draws from other providers than before; the rest only carries more or less. */
  readonly rerouted: NodeList
  /** Takes nodes out. @returns false where the full solver must answer; the state is then undefined until `restore` */
  remove(nodes: ArrayLike<number>, count?: number): boolean
  /** Back to the base state. */
  restore(): void
}

export function createAffectedSupply(graph: SupplyGraph, model: DemandModel, base: SupplyState): AffectedSupply {
  const { size, order, inStart, inFrom, inShare, inStandby, outStart, outTo, outEdge, isSource } = graph
  const state = copyState(base, size)
  const position = new Int32Array(size)
  order.forEach((v, i) => {
    position[v] = i
  })
  // One bit per place in the topological order: the next node to solve is the highest bit set.
  const dirty = new Uint32Array((size >> 5) + 1)
  let top = -1
  const touched = createNodeList(size)
  const rerouted = createNodeList(size)
  const queue = new Int32Array(size)
  let queued = 0

  const soil = (v: number): void => {
    touched.add(v)
    const p = position[v]!
    dirty[p >> 5]! |= 1 << (p & 31)
    if (p >> 5 > top) top = p >> 5
  }
  const shareSum = (v: number, live: Uint8Array): number => {
    let sum = 0
    for (let e = inStart[v]!; e < inStart[v + 1]!; e++) if (!inStandby[e] && live[inFrom[e]!]) sum += inShare[e]!
    return sum
  }

  /** Whether `v` stays alive without its dead providers: 'alive', 'dead', or 'standby' where a transfer could save it. */
  const fate = (v: number): 'alive' | 'dead' | 'standby' => {
    if (isSource[v]) return 'alive'
    let standby = false
    for (let e = inStart[v]!; e < inStart[v + 1]!; e++) {
      if (inStandby[e]) standby = true
      else if (state.live[inFrom[e]!]) return 'alive'
    }
    return standby ? 'standby' : 'dead'
  }

  const baseShares = new Float64Array(size)
  for (let v = 0; v < size; v++) baseShares[v] = base.live[v] ? shareSum(v, base.live) : 0

  // Touched at once: a search that is given up must still be restored in full.
  const die = (v: number): void => {
    touched.add(v)
    rerouted.add(v)
    state.live[v] = 0
    queue[queued++] = v
  }

  const kill = (nodes: ArrayLike<number>, count: number): boolean => {
    queued = 0
    for (let i = 0; i < count; i++) if (state.live[nodes[i]!]) die(nodes[i]!)
    for (let head = 0; head < queued; head++) {
      const u = queue[head]!
      soil(u)
      for (let o = outStart[u]!; o < outStart[u + 1]!; o++) {
        const v = outTo[o]!
        if (inStandby[outEdge[o]!] || !state.live[v]) continue
        const outcome = fate(v)
        if (outcome === 'standby') return false
        if (outcome === 'dead') die(v)
        else {
          rerouted.add(v)
          soil(v)
        }
      }
    }
    return true
  }

  /** Books the difference between the old and the new draw of `v` on its providers. */
  const rebook = (v: number): void => {
    const live = state.live[v] === 1
    if (!live) {
      state.outP_kW[v] = 0
      state.outQ_kvar[v] = 0
    }
    const outP = state.outP_kW[v]!
    const outQ = state.outQ_kvar[v]!
    const inP = live ? outP / efficiencyAt(model, v, outP, outQ) + model.ownP_kW[v]! : 0
    const tangent = model.inputTangent[v]!
    const inQ = !live ? 0 : Number.isNaN(tangent) ? outQ + model.ownQ_kvar[v]! : inP * tangent
    state.inP_kW[v] = inP
    state.inQ_kvar[v] = inQ
    const before = baseShares[v]!
    const after = live ? shareSum(v, state.live) : 0
    for (let e = inStart[v]!; e < inStart[v + 1]!; e++) {
      const u = inFrom[e]!
      if (inStandby[e] || !base.live[u]) continue
      const oldPart = before > 0 ? inShare[e]! / before : 0
      const newPart = after > 0 && state.live[u] ? inShare[e]! / after : 0
      const deltaP = inP * newPart - base.inP_kW[v]! * oldPart
      const deltaQ = inQ * newPart - base.inQ_kvar[v]! * oldPart
      if (deltaP === 0 && deltaQ === 0) continue
      state.outP_kW[u]! += deltaP
      state.outQ_kvar[u]! += deltaQ
      soil(u)
    }
  }

  return {
    state,
    touched,
    rerouted,
    remove(nodes, count = nodes.length) {
      if (!kill(nodes, count)) return false
      for (; top >= 0; top--) {
        while (dirty[top] !== 0) {
          const bit = 31 - Math.clz32(dirty[top]!)
          dirty[top]! &= ~(1 << bit)
          rebook(order[(top << 5) + bit]!)
        }
      }
      return true
    },
    restore() {
      for (let i = 0; i < touched.count; i++) {
        const v = touched.items[i]!
        state.live[v] = base.live[v]!
        state.inP_kW[v] = base.inP_kW[v]!
        state.inQ_kvar[v] = base.inQ_kvar[v]!
        state.outP_kW[v] = base.outP_kW[v]!
        state.outQ_kvar[v] = base.outQ_kvar[v]!
      }
      touched.clear()
      rerouted.clear()
      if (top >= 0) dirty.fill(0)
      top = -1
    },
  }
}

function copyState(base: SupplyState, size: number): SupplyState {
  const copy = createSupplyState(size)
  copy.live.set(base.live)
  copy.stage.set(base.stage)
  copy.inP_kW.set(base.inP_kW)
  copy.inQ_kvar.set(base.inQ_kvar)
  copy.outP_kW.set(base.outP_kW)
  copy.outQ_kvar.set(base.outQ_kvar)
  return copy
}
