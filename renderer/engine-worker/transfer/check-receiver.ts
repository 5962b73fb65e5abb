import type { CheckResult } from '../../../src/engine/results'
import type { CheckDelta } from './check-delta'
import { unpackList } from './list-delta'
import { unpackRows } from './row-delta'

/** Puts the checks of one site together again. What did not change stays the same object. */
export interface CheckReceiver {
  unpack(delta: CheckDelta): CheckResult
}

export function createCheckReceiver(): CheckReceiver {
  let last: Pick<CheckResult, 'power' | 'liquid' | 'air' | 'worst' | 'contingencies' | 'findings'> = {
    power: { nodes: {} },
    liquid: { nodes: {} },
    air: { nodes: {} },
    worst: {},
    contingencies: [],
    findings: [],
  }
  return {
    unpack(delta) {
      const check: CheckResult = {
        ...delta,
        power: { nodes: unpackRows(last.power.nodes, delta.power) },
        liquid: { nodes: unpackRows(last.liquid.nodes, delta.liquid) },
        air: { nodes: unpackRows(last.air.nodes, delta.air) },
        worst: unpackRows(last.worst, delta.worst),
        contingencies: unpackList(last.contingencies, delta.contingencies),
        findings: unpackList(last.findings, delta.findings),
      }
      last = check
      return check
    },
  }
}
