import type { CheckResult, ContingencyResult, Finding } from '../../../src/engine/results'
import type { CheckDelta } from './check-delta'
import { createListSender } from './list-delta'
import { packRows } from './row-delta'
import { sameData } from './same-data'

/** Turns the checks of one site into what changed since the one before. Its receiver must get every one of them. */
export interface CheckSender {
  /** @param changed placements with rows that are new, other or gone since the check sent before; null where any may be */
  pack(check: CheckResult, changed: ReadonlySet<string> | null): CheckDelta
}

export function createCheckSender(): CheckSender {
  const contingencies = createListSender<ContingencyResult>((c) => c.out.join('\n'), sameData)
  const findings = createListSender<Finding>((f) => f.key, sameData)
  return {
    pack(check, changed) {
      return {
        ...check,
        power: packRows(check.power.nodes, changed),
        liquid: packRows(check.liquid.nodes, changed),
        air: packRows(check.air.nodes, changed),
        worst: packRows(check.worst, changed),
        contingencies: contingencies.pack(check.contingencies),
        findings: findings.pack(check.findings),
      }
    },
  }
}
