import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkSite } from '../../src/engine/check-site'
import { expectSound } from '../../src/engine/trace/testing/expect-sound'
import type { TraceQuestion } from '../../src/engine/trace/trace-types'
import { resolveSite } from '../../src/model/effective-site'
import type { Item } from '../../src/model/item'
import { randomSite } from './random-site'

describe('traces of random sites', () => {
  it('give every figure again from its inputs, down to figures with an origin', () => {
    let traces = 0
    fc.assert(
      fc.property(randomSite, (document) => {
        const items = new Map((document.items ?? []).map((i) => [i.id, i as Item]))
        const site = resolveSite(document, items)
        const check = checkSite(site)
        const questions: TraceQuestion[] = [
          ...(['it_kW', 'facility_kW', 'pue'] as const).map((figure) => ({ of: 'summary', figure }) as const),
          ...Object.keys(check.power.nodes).flatMap((id) =>
            (['out_kVA', 'in_kW', 'limit', 'utilisation'] as const).map(
              (figure) => ({ of: 'power', id, figure }) as const,
            ),
          ),
          ...Object.keys(check.liquid.nodes).flatMap((id) =>
            (['in_kW', 'supply_C', 'flow_lpm', 'utilisation'] as const).map(
              (figure) => ({ of: 'liquid', id, figure }) as const,
            ),
          ),
          ...Object.keys(check.air.nodes).map((id) => ({ of: 'air', id, figure: 'out_kW' }) as const),
          ...[...site.halls.keys()].map((hall) => ({ of: 'hall', hall, figure: 'airHeat_kW' }) as const),
          ...Object.keys(check.worst).flatMap((id) =>
            (['value', 'limit'] as const).map((figure) => ({ of: 'worst', id, figure }) as const),
          ),
          ...check.findings.flatMap(({ key }) =>
            (['value', 'limit'] as const).map((figure) => ({ of: 'finding', key, figure }) as const),
          ),
        ]
        const context = { site, check }
        traces += expectSound(questions, context).traces
      }),
      { numRuns: 60, seed: 7 },
    )
    expect(traces).toBeGreaterThan(4_000)
  })
})
