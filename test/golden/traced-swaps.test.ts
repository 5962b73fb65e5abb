import { describe, expect, it } from 'vitest'
import { shippedCatalog } from '../../src/catalog/testing/shipped-catalog'
import { deltaToPatch } from '../../src/commands/delta/delta-to-patch'
import { checkSite } from '../../src/engine/check-site'
import { expectSound } from '../../src/engine/trace/testing/expect-sound'
import type { TraceContext, TraceQuestion } from '../../src/engine/trace/trace-types'
import { traceValue } from '../../src/engine/trace/trace-value'
import { resolveSite } from '../../src/model/effective-site'
import { applyPatch } from '../../src/model/patch'
import { proposeSwap } from '../../src/planning/swap/propose-swap'
import { samples } from '../tools/samples/samples'

const catalog = shippedCatalog()

/** A sample after a swap that does not fit everywhere, checked, with every figure of its findings. */
function swapped(file: string, row: string, assembly: string) {
  const document = samples[file]!()
  const remove = document.placements!.filter((p) => p.row === row).map((p) => p.id)
  const proposal = proposeSwap({ document, catalog, scenario: null, remove, assembly })
  if (!proposal.ok) throw new Error(proposal.message)
  const after = applyPatch(document, deltaToPatch(document, null, proposal.delta))
  const site = resolveSite(after, catalog.items)
  const check = checkSite(site, { today: '2027-01-04' })
  const context: TraceContext = { site, check, today: '2027-01-04' }
  const questions = check.findings.flatMap(({ key, value, limit }): TraceQuestion[] => [
    ...(value === null ? [] : [{ of: 'finding', key, figure: 'value' } as const]),
    ...(limit === null ? [] : [{ of: 'finding', key, figure: 'limit' } as const]),
  ])
  return { context, questions }
}

describe.each([
  ['north-fork.guscio.json', 'H1-R07', 'gb200-nvl72-su'],
  ['dora-baltea.guscio.json', 'A-F1', 'gb200-nvl72-su-iec'],
])('%s with %s swapped for %s', (file, row, assembly) => {
  const { context, questions } = swapped(file, row, assembly)

  it('accounts for every figure of its findings down to where it comes from', () => {
    expect(questions.length).toBeGreaterThan(5)
    expectSound(questions, context)
    for (const question of questions)
      expect(traceValue(question, context)?.formula, JSON.stringify(question)).not.toBe('engine')
  })
})
