import { describe, expect, it } from 'vitest'
import { notChecked } from './not-checked'
import { runRules } from './run-rules'
import { brokenSites } from './testing/broken/broken-sites'
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

  it('names every figure of the plan that a hall and a product may lack', () => {
    const bare = {
      items: { rack: { category: 'gpu-rack', load: { design_kW: 100 } }, cdu: { size_m: [1, 1, 2] } },
      placements: {
        rack1: { mission: 'ai' as const, status: 'new' as const },
        cdu1: { status: 'new' as const },
        plant1: { hall: null, status: 'new' as const },
      },
      hall: { clearHeight_m: undefined, floorLoad_kPa: undefined },
      building: { openings: [] },
    }
    const figures = list(bare).flatMap((r) => (r.rule.startsWith('space/') ? [`${r.rule} ${r.params.figure}`] : []))
    expect(figures).toEqual([
      'space/clearance item.clearance_m',
      'space/door opening.width_m',
      'space/fence area of kind fence',
      'space/floor-load hall.floorLoad_kPa',
      'space/floor-load item.mass_kg',
      'space/headroom hall.clearHeight_m',
      'space/overlap item.size_m',
      'space/pad area of kind pad',
      'space/point-load hall.pointLoad_kN',
      'space/travel-distance building.openings',
    ])
  })

  it('names placements of the site, and each of them once', () => {
    for (const { site: sketch, facts } of brokenSites) {
      const known = new Set(buildSite(sketch).placements.map((p) => p.id))
      for (const { subjects } of list(sketch, facts)) {
        expect(subjects.filter((id) => !known.has(id))).toEqual([])
        expect(new Set(subjects).size).toBe(subjects.length)
      }
    }
  })
})
