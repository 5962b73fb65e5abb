import createGraph, { type Graph } from 'ngraph.graph'
import { aStar } from 'ngraph.path'
import type { PlanPoint } from '../../geometry/point'

/** One stretch between two neighbouring crossings of the net, or a turn where its length is 0. */
export interface Leg {
  readonly from: PlanPoint
  readonly to: PlanPoint
  /** Axis it runs along: 0 east, 1 north. */
  readonly axis: 0 | 1
  readonly length_m: number
}

export interface RunGraph {
  /** The cheapest way at right angles, both ends included; both must be crossings of the net. */
  find(from: PlanPoint, to: PlanPoint, costOf: (leg: Leg) => number): readonly Leg[]
}

interface Crossing {
  readonly at: PlanPoint
}

/** What a corner costs, in metres of run: bends are work, and straight runs read better. Project assumption. */
const CORNER_COST = 1
/** No cost function may ask less than this share of a leg's length, or the search would overlook ways. */
export const LEAST_COST = 0.5

/**
 * A net of lines east and north. Each crossing is two nodes, one for coming along either axis, so that turning has a
 * price of its own; the search is A* over them.
 */
export function createRunGraph(xs: readonly number[], ys: readonly number[]): RunGraph {
  const [columns, rows] = [ordered(xs), ordered(ys)]
  const graph: Graph<Crossing, Leg> = createGraph()
  const idOf = (column: number, row: number, axis: 0 | 1): number => (row * columns.length + column) * 2 + axis
  rows.forEach((y, row) => {
    columns.forEach((x, column) => {
      const at: PlanPoint = [x, y]
      graph.addNode(idOf(column, row, 0), { at })
      graph.addNode(idOf(column, row, 1), { at })
      graph.addLink(idOf(column, row, 0), idOf(column, row, 1), { from: at, to: at, axis: 0, length_m: 0 })
      if (column > 0) {
        const from: PlanPoint = [columns[column - 1]!, y]
        const leg: Leg = { from, to: at, axis: 0, length_m: x - from[0] }
        graph.addLink(idOf(column - 1, row, 0), idOf(column, row, 0), leg)
      }
      if (row > 0) {
        const from: PlanPoint = [x, rows[row - 1]!]
        const leg: Leg = { from, to: at, axis: 1, length_m: y - from[1] }
        graph.addLink(idOf(column, row - 1, 1), idOf(column, row, 1), leg)
      }
    })
  })
  const columnOf = new Map(columns.map((x, i) => [x, i]))
  const rowOf = new Map(rows.map((y, i) => [y, i]))
  const nodeAt = ([x, y]: PlanPoint): number => idOf(columnOf.get(x)!, rowOf.get(y)!, 0)
  return {
    find(from, to, costOf) {
      const finder = aStar(graph, {
        distance: (_, __, { data }) => {
          if (data.length_m > 0) return costOf(data)
          // Leaving and arriving is no corner, whichever way.
          return isAt(data.from, from) || isAt(data.from, to) ? 0 : CORNER_COST
        },
        heuristic: (a, b) =>
          LEAST_COST * (Math.abs(a.data.at[0] - b.data.at[0]) + Math.abs(a.data.at[1] - b.data.at[1])),
      })
      const nodes = finder.find(nodeAt(from), nodeAt(to)).reverse()
      return nodes.slice(1).flatMap((node, i) => {
        const before = nodes[i]!
        const link = graph.getLink(before.id, node.id) ?? graph.getLink(node.id, before.id)
        return link && link.data.length_m > 0 ? [{ ...link.data, from: before.data.at, to: node.data.at }] : []
      })
    },
  }
}

const isAt = (a: PlanPoint, b: PlanPoint): boolean => a[0] === b[0] && a[1] === b[1]
const ordered = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b)
