import { describe, expect, it } from 'vitest'
import { draftWaiver } from '../../commands/waivers/draft-waiver'
import type { Waiver } from '../../model/waiver'
import { buildSite } from '../rules/testing/build-site'
import { scheduleSite } from '../schedule/schedule-site'
import { estimateSite } from './estimate-site'

const TODAY = '2026-11-22'
const crates = (count: number): Record<string, { item: string; status: 'new' }> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`crate${i}`, { item: 'crate', status: 'new' as const }]))
const site = (count: number, waivers: readonly Waiver[] = []) =>
  buildSite({ items: { crate: { category: 'cdu' } }, placements: crates(count), waivers: [...waivers] })
const told = (count: number, waivers: readonly Waiver[]) => {
  const variant = site(count, waivers)
  return estimateSite(variant, variant, { draws: 10, today: TODAY }).findings
}
const findings = (count: number, waivers: readonly Waiver[] = []) =>
  told(count, waivers).filter((f) => f.rule === 'data/missing-price')
const accept = (count: number, more: { expires?: string } = {}): Waiver =>
  draftWaiver(findings(count)[0]!, { scope: 'finding', reason: 'owner supplies it', ...more })

describe('waivers of what an estimate lacks', () => {
  it('hold while the gap stays, whichever pieces make it up', () => {
    expect(findings(2)).toMatchObject([{ value: 2, waived: false }])
    expect(findings(2, [accept(2)])).toMatchObject([{ waived: true }])
    expect(findings(1, [accept(2)])).toMatchObject([{ waived: true, subjects: ['crate0'] }])
  })

  it('open again when it grows or the date passes', () => {
    expect(findings(3, [accept(2)])).toMatchObject([{ waived: false, value: 3 }])
    expect(findings(2, [accept(2, { expires: '2026-11-21' })])).toMatchObject([{ waived: false }])
  })

  it('are reported where they do not hold any more, and may be accepted in turn', () => {
    const lapses = (count: number, waivers: readonly Waiver[]) =>
      told(count, waivers).filter((f) => f.rule.startsWith('data/waiver-'))
    const [grown, ...others] = lapses(3, [accept(2)])
    expect(grown).toMatchObject({ rule: 'data/waiver-reopened', severity: 'info', value: 3, limit: 2, waived: false })
    expect(others).toEqual([])
    expect(lapses(2, [accept(2)])).toEqual([])
    expect(lapses(2, [accept(2, { expires: '2026-11-21' })])).toMatchObject([{ rule: 'data/waiver-expired' }])
    const known = draftWaiver(grown!, { scope: 'finding', reason: 'ordered' })
    expect(lapses(3, [accept(2), known])).toMatchObject([{ waived: true }])
  })

  it('hold for lead times as well', () => {
    const variant = { ...site(2), scenario: 's', added: new Set(['crate0', 'crate1']) }
    const lacking = scheduleSite(variant, site(0), { today: TODAY, draws: 10 }).findings!
    expect(lacking).toMatchObject([{ rule: 'data/missing-lead-time', value: 2, waived: false }])
    const waivers = [draftWaiver(lacking[0]!, { scope: 'finding', reason: 'in stock' })]
    expect(scheduleSite({ ...variant, waivers }, site(0), { today: TODAY, draws: 10 }).findings).toMatchObject([
      { waived: true },
    ])
    const grown = { ...site(3), waivers, scenario: 's', added: new Set(['crate0', 'crate1', 'crate2']) }
    expect(scheduleSite(grown, site(0), { today: TODAY, draws: 10 }).findings).toMatchObject([
      { rule: 'data/missing-lead-time', value: 3, waived: false },
      { rule: 'data/waiver-reopened', value: 3, limit: 2 },
    ])
  })
})
