import type { Finding } from '../../../src/engine/results'
import type { SiteDocument } from '../../../src/model/document'
import type { Waiver } from '../../../src/model/waiver'

const sorted = (ids: readonly string[] | undefined) => [...(ids ?? [])].sort().join('\n')

/** The waiver that accepts a finding in a scenario, or one that holds for every scenario. */
export function waiverOf(
  finding: Finding,
  waivers: NonNullable<SiteDocument['waivers']>,
  scenario: string | null,
): Waiver | undefined {
  const found = waivers.find(
    (w) =>
      w.rule === finding.rule &&
      sorted(w.subjects) === sorted(finding.subjects) &&
      (w.contingency === undefined || sorted(w.contingency) === sorted(finding.contingency)) &&
      (w.scenario === undefined || w.scenario === scenario),
  )
  return found as Waiver | undefined
}
