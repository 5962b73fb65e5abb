import { describe, expect, it } from 'vitest'
import { countFindings } from './count-findings'
import { runRules, spaceFindings } from './run-rules'
import { siteIndex } from './site-index'
import { brokenSites } from './testing/broken/broken-sites'
import { buildFacts } from './testing/build-facts'
import { buildSite, type SiteSketch } from './testing/build-site'

const OVERLOAD = 'power/overload'
const sketch: SiteSketch = {
  items: {
    board: { power: { role: 'conduit', rating_kW: 100 } },
    fan: { load: { design_kW: 5 }, airCooling: { capacity_kW: 50 } },
    unrated: { power: { role: 'conduit' } },
  },
  placements: { unrated1: {}, board2: {}, board1: {}, fan1: { label: 'Fan wall north' } },
}
const loaded = {
  power: { unrated1: { out_kW: 5 }, board1: { out_kW: 120, out_kVA: 120 }, board2: { out_kW: 110, out_kVA: 110 } },
  air: { fan1: { out_kW: 60, limit: 50 } },
}
const run = (waivers: SiteSketch['waivers'] = [], today = '2027-01-15', options = {}) =>
  runRules(buildFacts(buildSite({ ...sketch, waivers }), { ...loaded, today }), options)

describe('runRules', () => {
  it('names subjects in document order, each once, whatever rule finds them', () => {
    for (const { site: broken, facts } of brokenSites) {
      const site = buildSite(broken)
      const { order } = siteIndex(site)
      for (const { rule, subjects } of runRules(buildFacts(site, facts))) {
        const places = subjects.map((id) => order.get(id) ?? Number.POSITIVE_INFINITY)
        expect(places, rule).toEqual([...new Set(places)].sort((a, b) => a - b))
      }
    }
  })

  it('orders by severity, then rule, then subjects as in the document', () => {
    expect(run().map((f) => [f.severity, f.rule, f.subjects])).toEqual([
      ['error', 'cooling/air-capacity', ['fan1']],
      ['error', OVERLOAD, ['board2']],
      ['error', OVERLOAD, ['board1']],
      ['warning', 'power/unknown', ['unrated1']],
    ])
  })

  it('gives the same findings with the same keys each time, all keys different', () => {
    expect(run()).toEqual(run())
    expect(new Set(run().map((f) => f.key)).size).toBe(run().length)
  })

  it('calls things by their labels', () => {
    expect(run()[0]!.message).toMatch(/^Fan wall north must take 60 kW/)
  })

  it('re-grades and silences rules as told', () => {
    const found = run([], undefined, { severities: { [OVERLOAD]: 'info', 'cooling/air-capacity': 'off' } })
    expect(found.map((f) => [f.severity, f.rule])).toEqual([
      ['warning', 'power/unknown'],
      ['info', OVERLOAD],
      ['info', OVERLOAD],
    ])
  })
})

describe('waivers', () => {
  const waiver = { rule: OVERLOAD, subjects: ['board1'], reason: 'breaker listed for 100 %' }
  const isWaived = (fields: object, today?: string) =>
    run([{ ...waiver, ...fields }], today).find((f) => f.rule === OVERLOAD && f.subjects[0] === 'board1')!.waived

  it('accept one rule about exactly their subjects', () => {
    expect(
      run([waiver])
        .filter((f) => f.waived)
        .map((f) => f.key),
    ).toEqual([`${OVERLOAD}|board1||`])
    expect(isWaived({ subjects: ['board1', 'board2'] })).toBe(false)
    expect(isWaived({ rule: 'power/unknown' })).toBe(false)
  })

  it('hold through their last day', () => {
    expect(isWaived({ expires: '2027-03-31' }, '2027-03-31')).toBe(true)
    expect(isWaived({ expires: '2027-03-31' }, '2027-04-01')).toBe(false)
  })

  it('re-open where the value gets worse than accepted', () => {
    expect(isWaived({ value: 120 })).toBe(true)
    expect(isWaived({ value: 125 })).toBe(true)
    expect(isWaived({ value: 119 })).toBe(false)
  })

  it('measure worse downwards where the limit is a least value', () => {
    const front = (value: number) =>
      spaceLike({ rule: 'space/clearance', subjects: ['rack1', 'box1'], reason: 'removable', value })
    expect(front(0.9)).toBe(true)
    expect(front(1.1)).toBe(false)
  })

  it('keep to their contingency and scenario, where they name one', () => {
    expect(isWaived({ contingency: [] })).toBe(true)
    expect(isWaived({ contingency: ['board2'] })).toBe(false)
    expect(isWaived({ scenario: null })).toBe(true)
    expect(isWaived({ scenario: 'phase-2' })).toBe(false)
  })
})

/** Whether a waiver accepts a box that leaves 1 m of the 1.2 m before a rack. */
function spaceLike(waiver: NonNullable<SiteSketch['waivers']>[number]): boolean {
  const site = buildSite({
    items: { rack: { size_m: [0.6, 1, 2], clearance_m: { front: 1.2 } }, box: { size_m: [1, 1, 1] } },
    placements: { rack1: { at: [10, 10], mission: 'ai' }, box1: { at: [10, 8] } },
    waivers: [waiver],
  })
  return runRules(buildFacts(site)).find((f) => f.rule === 'space/clearance')!.waived
}

describe('countFindings', () => {
  it('counts what nobody accepted, and what somebody did', () => {
    expect(countFindings(run())).toEqual({ errors: 3, warnings: 1, waived: 0 })
    const accepted = [{ rule: OVERLOAD, subjects: ['board1'], reason: 'listed for 100 %' }]
    expect(countFindings(run(accepted))).toEqual({ errors: 2, warnings: 1, waived: 1 })
  })
})

describe('spaceFindings', () => {
  it('says of the plan what a whole run says of it', () => {
    const site = buildSite({
      items: { box: { size_m: [2, 2, 2], mass_kg: 9000 } },
      placements: { box1: { at: [10, 10] }, box2: { at: [11, 10] }, box3: { at: [39.5, 10] } },
    })
    const whole = runRules(buildFacts(site)).filter((f) => f.rule.startsWith('space/'))
    expect(spaceFindings(site)).toEqual(whole)
    expect(whole.map((f) => f.rule)).toEqual(['space/floor-load', 'space/outside-hall', 'space/overlap'])
  })
})

describe('settings of the project', () => {
  const graded = (rules: NonNullable<NonNullable<SiteSketch['checks']>['rules']>, options = {}) =>
    runRules(buildFacts(buildSite({ ...sketch, checks: { rules } }), loaded), options)

  it('re-grade a rule everywhere, and the finding says so', () => {
    const found = graded({ [OVERLOAD]: { severity: 'warning' } }).filter((f) => f.rule === OVERLOAD)
    expect(found.map((f) => [f.severity, f.params.regradedFrom])).toEqual([
      ['warning', 'error'],
      ['warning', 'error'],
    ])
    expect(run()[0]!.params).not.toHaveProperty('regradedFrom')
  })

  it('switch a rule off, and win over what the caller says', () => {
    const options = { severities: { [OVERLOAD]: 'info' } }
    expect(graded({ [OVERLOAD]: { severity: 'off' } }, options).some((f) => f.rule === OVERLOAD)).toBe(false)
  })

  it('set limits, and leave those unknown to the rule without effect', () => {
    const site: SiteSketch = {
      items: { board: { size_m: [2, 1, 2], power: { role: 'conduit', voltage_V: 480 } }, box: { size_m: [1, 1, 1] } },
      placements: { board1: { at: [10, 10], status: 'new' }, box1: { at: [10, 7.9] } },
      checks: { rules: { 'space/working-space': { parameters: { condition: 3, nonsense: 1 } } } },
    }
    const limits = (s: SiteSketch) =>
      spaceFindings(buildSite(s)).flatMap((f) => (f.rule === 'space/working-space' ? [f.limit] : []))
    expect(limits(site)).toEqual([1.22])
    expect(limits({ ...site, checks: {} })).toEqual([])
  })
})
