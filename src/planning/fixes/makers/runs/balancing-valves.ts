import { fluidAt } from '../../../../engine/hydraulics/fluid'
import type { ConsumerResult, LoopResult } from '../../../../engine/hydraulics/hydraulic-report'
import { LITRES_PER_MINUTE } from '../../../../engine/hydraulics/loop-units'
import { pipeRun } from '../../../../engine/hydraulics/pipe-run'
import { solveHydraulics } from '../../../../engine/hydraulics/solve-hydraulics'
import { lossResistance } from '../../../../engine/hydraulics/solver/pipe-network'
import type { Connection } from '../../../../model/connection'
import type { FixMaker, FixSearch } from '../../fix-types'
import { namesOf } from '../../names-of'

/** Temperature at which pipes are sized, °C, as the flow of a rack is. */
const sizing_C = 40
/** Circuits that ask within this of the hardest one are left alone, kPa. */
const even_kPa = 1

/**
 * Sets balancing valves on the easy circuits of a loop, each to take what its circuit asks less than the hardest one at
 * the flows that are required, as plant is commissioned.
 */
export const balancingValves: FixMaker = function* (search) {
  const { site, check, index, finding } = search
  const { loops } = solveHydraulics({ site, liquid: check.liquid.nodes })
  const short = new Set(finding.subjects)
  const loop = loops.find(({ balance }) => balance.some(({ id }) => short.has(id)))
  if (!loop) return
  const most_kPa = Math.max(...loop.balance.map((c) => c.required_kPa))
  const easy = loop.balance.filter((c) => c.required_lpm > 0 && most_kPa - c.required_kPa > even_kPa)
  const changed = easy.flatMap((c) => throttled(search, loop, c, most_kPa - c.required_kPa))
  if (changed.length === 0) return
  const takes_kPa = Math.max(...easy.map((c) => most_kPa - c.required_kPa))
  yield {
    kind: 'balancing-valves',
    params: {
      count: easy.length,
      consumers: namesOf(easy.flatMap(({ id }) => index.byId.get(id) ?? [])),
      pressure: takes_kPa,
    },
    quantities: { pressure: 'pressure' },
    delta: { changeConnections: Object.fromEntries(changed) },
  }
}

/** The runs into a consumer with a loss on the supply that takes so much at the flow they are to carry. */
function throttled({ site, index }: FixSearch, { pipes }: LoopResult, consumer: ConsumerResult, by_kPa: number) {
  return pipes.flatMap((pipe): readonly [string, Partial<Connection>][] => {
    const connection = site.connections.find((c) => c.id === pipe.connection)
    const from = connection && index.byId.get(connection.from)
    const to = connection && index.byId.get(connection.to)
    if (!from || !to || to.id !== consumer.id || pipe.flow_lpm <= 0) return []
    const { lossCoefficient, returnLossCoefficient } = pipeRun(connection, from, to)
    const flow_m3s = pipe.flow_lpm / LITRES_PER_MINUTE
    const perCoefficient_Pa = lossResistance(pipe.bore_m, fluidAt(sizing_C).density_kg_m3) * flow_m3s ** 2
    const valve = (by_kPa * 1000) / perCoefficient_Pa
    return [[connection.id, { lossCoefficient: lossCoefficient + valve, returnLossCoefficient }]]
  })
}
