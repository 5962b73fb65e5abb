import { fluidAt } from '../../../../engine/hydraulics/fluid'
import { LITRES_PER_MINUTE } from '../../../../engine/hydraulics/loop-units'
import { chooseBore_m } from '../../../../engine/hydraulics/pipe-bores'
import { displayName } from '../../../../engine/rules/display-name'
import type { FixMaker } from '../../fix-types'

/** Temperature at which pipes are sized, °C, as the flow of a rack is. */
const sizing_C = 40

/** Takes the standard pipe that carries the flow at the usual velocity. */
export const widerPipe: FixMaker = function* ({ finding, site, index }) {
  const named = new Set(finding.subjects)
  const { flow } = finding.params
  const pipes = site.connections.filter((c) => c.kind === 'coolant' && named.has(c.from) && named.has(c.to))
  for (const pipe of pipes) {
    if (pipe.bore_m === undefined || typeof flow !== 'number') continue
    const bore_m = chooseBore_m(flow / LITRES_PER_MINUTE, fluidAt(sizing_C))
    if (bore_m <= pipe.bore_m) continue
    const [from, to] = [
      displayName(index.byId.get(pipe.from), pipe.from),
      displayName(index.byId.get(pipe.to), pipe.to),
    ]
    yield {
      kind: 'wider-pipe',
      params: { from, to, was: pipe.bore_m, bore: bore_m },
      quantities: { was: 'bore', bore: 'bore' },
      delta: { changeConnections: { [pipe.id]: { bore_m } } },
    }
  }
}
