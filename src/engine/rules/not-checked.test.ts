import { describe, expect, it } from 'vitest'
import { notChecked } from './not-checked'
import { runRules } from './run-rules'
import { buildFacts } from './testing/build-facts'
import { buildSite, type SiteSketch } from './testing/build-site'

const list = (sketch: SiteSketch, facts: Parameters<typeof buildFacts>[1] = {}) => {
  const site = buildSite(sketch)
  return notChecked(site, runRules(buildFacts(site, facts)))
}

describe('notChecked', () => {
  it('lists what the project switched off, with its reason', () => {
    const rules = {
      'space/door': { severity: 'off' as const },
      'space/overlap': { severity: 'off' as const, reason: 'drawn twice' },
    }
    expect(list({ checks: { rules } })).toEqual([
      { rule: 'space/door', reasonKey: 'checks.notChecked.off', params: {}, subjects: [] },
      {
        rule: 'space/overlap',
        reasonKey: 'checks.notChecked.offBecause',
        params: { reason: 'drawn twice' },
        subjects: [],
      },
    ])
  })

  it('lists the figure that a rule lacks, and what it could not judge', () => {
    const rows = list({ placements: { rack1: { mission: 'ai', status: 'new' } } })
    expect(rows).toContainEqual({
      rule: 'data/lead-time',
      reasonKey: 'checks.notChecked.missing',
      params: { figure: 'site.targetDate', count: 1 },
      subjects: ['rack1'],
    })
  })

  it('asks nothing of a rule that is off, nor of an empty site', () => {
    const off = { rules: { 'data/lead-time': { severity: 'off' as const } } }
    const rows = list({ placements: { rack1: { status: 'new' } }, checks: off }).filter(
      (r) => r.rule === 'data/lead-time',
    )
    expect(rows.map((r) => r.reasonKey)).toEqual(['checks.notChecked.off'])
    expect(list({})).toEqual([])
  })

  it('lists states that were reported rather than solved', () => {
    const loops = [{ network: 'power' as const, contingency: ['tie1'], members: ['bus1', 'bus2'] }]
    const rows = list({ placements: { bus1: {}, bus2: {}, tie1: { label: 'Tie' } } }, { loops })
    expect(rows).toContainEqual({
      rule: 'power/network-loop',
      reasonKey: 'checks.notChecked.unsolved',
      params: { out: 'Tie', state: 'outage' },
      subjects: ['bus1', 'bus2'],
    })
  })
})
