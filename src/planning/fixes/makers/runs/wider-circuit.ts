import { BORES_m } from '../../../../engine/hydraulics/pipe-bores'
import { displayName } from '../../../../engine/rules/display-name'
import type { FixMaker } from '../../fix-types'

/** Sizes up that are tried. */
const mostSteps = 3

/** Widens every pipe with a stated bore on the way to the consumers of a finding by one, two, ... standard sizes. */
export const widerCircuit: FixMaker = function* ({ subjects, index }) {
  const pipes = subjects.flatMap((p) => index.coolantInto.get(p.id) ?? []).filter((c) => c.bore_m !== undefined)
  if (pipes.length === 0) return
  for (let step = 1; step <= mostSteps; step++) {
    const changed = pipes.flatMap((c) => {
      const at = BORES_m.findIndex((bore_m) => bore_m > c.bore_m!)
      const bore_m = at < 0 ? undefined : BORES_m[Math.min(at + step - 1, BORES_m.length - 1)]
      return bore_m === undefined ? [] : [[c.id, { bore_m }] as const]
    })
    if (changed.length === 0) return
    yield {
      kind: 'wider-circuit',
      params: {
        count: changed.length,
        consumer: displayName(subjects.at(-1), subjects.at(-1)!.id),
        bore: Math.max(...changed.map(([, { bore_m }]) => bore_m)),
      },
      quantities: { bore: 'bore' },
      delta: { changeConnections: Object.fromEntries(changed) },
    }
  }
}
