import { describe, expect, it } from 'vitest'
import { applyDelta } from '../../../src/commands/delta/apply-delta'
import type { SiteDelta } from '../../../src/commands/delta/site-delta'
import { checkSite } from '../../../src/engine/check-site'
import { plannedDocument, plannedItems } from '../../../src/engine/trace/plans/testing/planned-site'
import { resolveSite } from '../../../src/model/effective-site'
import { gapCost } from '../../../src/planning/redundancy/gap-cost'
import type { Desk } from './answerer'
import { assumedAnswer, traceAnswer } from './trace-answer'
import { worksReviewAnswer } from './works-answers'

const items = new Map(plannedItems.map((item) => [item.id, item]))
const site = resolveSite(plannedDocument, items, 'ai')
const checked = checkSite(site)
const desk = {
  document: plannedDocument,
  site,
  baseline: resolveSite(plannedDocument, items),
  catalog: { items },
  today: '2026-11-22',
  check: () => checked,
} as unknown as Desk

const board = (id: string, y: number): SiteDelta => ({
  addPlacements: [{ id, item: 'board', hall: 'H', at: [30, y], rotation_deg: 0 }],
  addConnections: [{ id: `${id}-u`, kind: 'power', from: 'U', to: id, length_m: 40 }],
})
const bought = { of: 'estimate', figure: 'bought' } as const

describe('traceAnswer', () => {
  it('answers for the open site, and for the site with a change that is only proposed', () => {
    const question = { of: 'loads', ids: ['R1', 'R2', 'R3'], figure: 'design_kW' } as const
    const other = { change: { delta: { removePlacements: ['R1'] } } }
    const [now, then] = [traceAnswer({ question }, desk), traceAnswer({ question, site: other }, desk)]
    expect(now?.value).toBe(360)
    expect(then?.value).toBe(240)
  })

  it('answers for another scenario, and for what it differs by', () => {
    const question = { of: 'count', figure: 'objects' } as const
    const baseline = { scenario: null }
    const count = (request: Partial<Parameters<typeof traceAnswer>[0]>) => traceAnswer({ question, ...request }, desk)
    expect([count({})?.value, count({ site: baseline })?.value]).toEqual([8, 3])
    expect(count({ less: baseline })).toMatchObject({
      formula: 'difference',
      value: 5,
      inputs: [{ value: 8, trace: question }, { value: 3 }],
    })
  })

  it('answers for the site during its works', () => {
    const question = { of: 'count', figure: 'objects' } as const
    const moment = worksReviewAnswer({}, desk)[0]!.moment
    expect(traceAnswer({ question, site: { moment } }, desk)?.value).toBe(3)
  })

  it('prices a proposed change by itself, whatever is made before it', () => {
    const [first, second] = [board('X', 5), board('Y', 15)]
    const standing = applyDelta(site, first, items)
    const cost = (before: typeof site, delta: SiteDelta) => gapCost(applyDelta(before, delta, items), delta).money?.base
    expect(traceAnswer({ question: bought, site: { change: { delta: first } } }, desk)?.value).toBeCloseTo(
      cost(site, first)!,
      6,
    )
    const told = traceAnswer({ question: bought, site: { change: { delta: second, standing: first } } }, desk)
    expect(told?.value).toBeCloseTo(cost(standing, second)!, 6)
  })

  it('says what rests on an assumption', () => {
    expect(assumedAnswer({ question: bought, site: { change: { delta: board('X', 5) } } }, desk)).toBe(true)
  })
})
