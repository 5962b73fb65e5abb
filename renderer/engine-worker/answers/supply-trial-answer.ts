import { applyDelta } from '../../../src/commands/delta/apply-delta'
import { checkSite } from '../../../src/engine/check-site'
import type { CheckResult } from '../../../src/engine/results'
import type { Answerer } from './answerer'
import type { Headroom } from './supply-trial'

/** Solves the site with the change made and compares. */
export const supplyTrialAnswer: Answerer<'supplyTrial'> = ({ delta, ids, kind }, desk) => {
  const before = desk.check()
  const after = checkSite(applyDelta(desk.site, delta, desk.catalog.items), { today: desk.today })
  const known = new Set(before.findings.map((f) => f.key))
  const still = new Set(after.findings.map((f) => f.key))
  const read = (check: CheckResult) => Object.fromEntries(ids.map((id) => [id, headroomOf(check, id, kind)]))
  return {
    before: read(before),
    after: read(after),
    newFindings: after.findings.filter((f) => !known.has(f.key) && !f.waived && f.severity !== 'info'),
    gone: before.findings.filter((f) => !still.has(f.key) && f.severity !== 'info').length,
  }
}

function headroomOf(check: CheckResult, id: string, kind: 'power' | 'coolant'): Headroom {
  const worst = check.worst[id]
  if (kind === 'coolant') {
    const node = check.liquid.nodes[id]
    return { unit: 'kW', normal: node?.out_kW ?? null, worst: null, limit: node?.limit ?? null }
  }
  const node = check.power.nodes[id]
  const unit = node?.limitUnit ?? 'kW'
  return {
    unit,
    normal: (unit === 'kVA' ? node?.out_kVA : node?.out_kW) ?? null,
    worst: worst?.unit === unit ? worst.value : null,
    limit: node?.limit ?? null,
  }
}
