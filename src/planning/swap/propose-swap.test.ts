import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { shippedCatalog, shippedSite } from '../../catalog/testing/shipped-catalog'
import { applyDelta } from '../../commands/delta/apply-delta'
import { checkSite } from '../../engine/check-site'
import type { CheckResult } from '../../engine/results'
import { traceValue } from '../../engine/trace/trace-value'
import { overlapDepth_m } from '../../geometry/footprint'
import { containsPoint } from '../../geometry/polygon'
import type { SiteDocument } from '../../model/document'
import { type EffectivePlacement, resolveSite } from '../../model/effective-site'
import { applyPatch, invertPatch } from '../../model/patch'
import { proposeSwap } from './propose-swap'
import { rowMembers } from './row-members'
import { swapEdit } from './swap-edit'
import type { SwapProposal, SwapRefusal } from './swap-types'

const catalog = shippedCatalog()
const example = (name: string): SiteDocument => shippedSite(`examples/${name}`, catalog)

const northFork = example('north-fork')
const baseline = resolveSite(northFork, catalog.items)
const before = checkSite(baseline)
const rows = (...names: string[]): string[] => names.flatMap((row) => rowMembers(baseline, row))

const propose = (remove: readonly string[], assembly: string, document = northFork, scenario: string | null = null) =>
  proposeSwap({ document, catalog, scenario, remove, assembly, ...(scenario === null ? { before } : {}) })

function accepted(result: SwapProposal | SwapRefusal): SwapProposal {
  if (!result.ok) throw new Error(result.message)
  return result
}
const newErrors = (result: CheckResult): string[] => [
  ...new Set(
    result.findings
      .filter((f) => f.severity === 'error' && !before.findings.some((b) => b.key === f.key))
      .map((f) => f.rule),
  ),
]
const area = (p: EffectivePlacement) => ({
  centre_m: p.at,
  width_m: p.definition.size_m![0],
  depth_m: p.definition.size_m![1],
  rotation_deg: p.rotation_deg,
})
const solid = (p: EffectivePlacement): boolean => p.definition.size_m !== undefined

describe('proposeSwap on North Fork', () => {
  const proposal = accepted(propose(rows('H1-R02', 'H1-R03'), 'gb200-nvl72-su'))
  const pod = proposal.placed.filter((p) => p.assembly === 'gb200-nvl72-su')

  it('leaves no error but those of the building: floor and outside air', () => {
    const ofTheBuilding = ['cooling/air-inlet', 'cooling/air-density', 'space/floor-load']
    expect(newErrors(proposal.after).filter((rule) => !ofTheBuilding.includes(rule))).toEqual([])
    expect(newErrors(proposal.after)).toContain('space/floor-load')
  })

  it('says of every figure in its limit table how it came about', () => {
    const after = { site: applyDelta(baseline, proposal.delta, catalog.items), check: proposal.after }
    for (const { label, how, ...row } of proposal.limits)
      for (const figure of ['limit', 'before', 'after', 'worst'] as const) {
        const question = how[figure]
        // What a hall's coolers share in several outages is no figure of one question; a rack's floor has no outage.
        if (row[figure] === null || (figure === 'worst' && label === 'limits.air')) continue
        const told = question && traceValue(question, figure === 'before' ? { site: baseline, check: before } : after)
        expect(told?.value, `${label} ${figure}`).toBeCloseTo(row[figure], 6)
      }
  })

  it('stands in its hall, on nothing that stays', () => {
    const outline = baseline.halls.get('H1')!.outline
    const gone = new Set(proposal.removed)
    const standing = baseline.placements.filter((p) => p.hall === 'H1' && !gone.has(p.id) && solid(p))
    for (const p of pod.filter(solid)) {
      expect(p.hall).toBe('H1')
      expect(containsPoint(outline, p.at)).toBe(true)
      for (const other of standing) expect(overlapDepth_m(area(p), area(other))).toBeLessThanOrEqual(1e-3)
    }
  })

  it('puts new plant outdoors, clear of buildings, of what stands there and of itself', () => {
    const plant = proposal.placed.filter((p) => p.assembly !== 'gb200-nvl72-su')
    expect(plant.length).toBeGreaterThan(0)
    const outdoors = baseline.placements.filter((p) => p.hall === null && solid(p))
    for (const [i, p] of plant.entries()) {
      expect(p.hall).toBeNull()
      for (const building of baseline.buildings) expect(containsPoint(building.outline, p.at)).toBe(false)
      for (const other of [...outdoors, ...plant.slice(i + 1)])
        expect(overlapDepth_m(area(p), area(other))).toBeLessThanOrEqual(1e-3)
    }
  })

  it('feeds both sides from boards that share nothing below the two utility lines', () => {
    const feeds = (proposal.delta.addConnections ?? []).filter(
      (c) => c.kind === 'power' && baseline.placements.some((p) => p.id === c.from),
    )
    expect(feeds.map((c) => c.side).sort()).toEqual(['A', 'A', 'B', 'B'])
    const above = (id: string): string[] => {
      const providers = baseline.connections.filter((c) => c.kind === 'power' && !c.standby && c.to === id)
      return [id, ...providers.flatMap((c) => above(c.from))]
    }
    const chains = (side: 'A' | 'B') => new Set(feeds.filter((c) => c.side === side).flatMap((c) => above(c.from)))
    expect([...chains('A')].filter((id) => chains('B').has(id))).toEqual([])
  })

  it('serves every new rack, with every power and cooling limit kept in the worst outage', () => {
    const ai_kW = pod.reduce((sum, p) => sum + (p.mission === 'ai' ? (p.definition.load?.design_kW ?? 0) : 0), 0)
    expect(proposal.after.summary.ai_kW).toBeCloseTo(ai_kW, 6)
    const kept = proposal.limits.filter((row) => row.label !== 'limits.floor')
    expect(kept.map((row) => row.label)).toEqual(
      expect.arrayContaining(['limits.power', 'limits.transformer', 'limits.cdu', 'limits.flow', 'limits.supply']),
    )
    expect(kept.filter((row) => row.verdict === 'broken' || row.verdict === 'unknown')).toEqual([])
    expect(proposal.limits.find((row) => row.label === 'limits.floor')?.verdict).toBe('broken')
  })

  it('shows figures of the engine in the limit table', () => {
    const feeder = proposal.limits.find((row) => row.label === 'limits.power')!
    expect(feeder.before).toBe(before.power.nodes[feeder.subject]?.out_kVA)
    expect(feeder.after).toBe(proposal.after.power.nodes[feeder.subject]?.out_kVA)
    expect(feeder.worst).toBe(proposal.after.worst[feeder.subject]?.value)
  })

  it('becomes a scenario of its own, checked alike, that undo takes back', () => {
    const edit = swapEdit(northFork, null, proposal, { name: 'GB200' })
    const document = applyPatch(northFork, edit.patch)
    expect(edit.showScenario).toBe('swap')
    const resolved = checkSite(resolveSite(document, catalog.items, 'swap'))
    expect(resolved.power).toEqual(proposal.after.power)
    expect(resolved.findings.map((f) => f.key)).toEqual(proposal.after.findings.map((f) => f.key))
    expect(checkSite(resolveSite(document, catalog.items)).summary).toEqual(before.summary)
    expect(applyPatch(document, invertPatch(edit.patch))).toStrictEqual(northFork)
    expect(swapEdit(document, null, proposal, { name: 'Again' }).showScenario).toBe('swap-1')
  })

  it('a second swap extends the open scenario and draws on the plant of the first while that has capacity', () => {
    const whole = catalog.assemblies.get('vr-nvl72-su')!
    const left = (id: string): boolean => id !== 'rack-3' && id !== 'rack-4'
    const half = {
      ...whole,
      id: 'half-unit',
      members: whole.members.filter((m) => left(m.id)),
      connections: whole.connections.filter((c) => left(c.to)),
    }
    const withHalf = { ...northFork, assemblies: [half] }
    const document = applyPatch(withHalf, swapEdit(withHalf, null, proposal, { name: 'Pods' }).patch)
    const full = accepted(propose(rows('H1-R06', 'H1-R07'), 'vr-nvl72-su', document, 'swap'))
    expect(full.placed.some((p) => p.hall === null)).toBe(true)
    const second = accepted(propose(rows('H1-R06', 'H1-R07'), 'half-unit', document, 'swap'))
    expect(second.placed.filter((p) => p.hall === null)).toEqual([])
    const both = applyPatch(document, swapEdit(document, 'swap', second, { name: 'VR' }).patch)
    expect(both.scenarios).toHaveLength(1)
    const site = resolveSite(both, catalog.items, 'swap')
    expect(new Set(site.placements.map((p) => p.id)).size).toBe(site.placements.length)
    expect(new Set(site.connections.map((c) => c.id)).size).toBe(site.connections.length)
    const result = checkSite(site)
    expect(newErrors(result).filter((rule) => !rule.startsWith('cooling/air-') && rule !== 'space/floor-load')).toEqual(
      [],
    )
  })
})

describe('proposeSwap many times over', () => {
  it('fills a hall with pods, each balanced against the outages of those before it', () => {
    let document = northFork
    let scenario: string | null = null
    for (let i = 1; i <= 11; i += 2) {
      const name = (n: number): string => `H1-R${String(n).padStart(2, '0')}`
      const result = accepted(propose(rows(name(i), name(i + 1)), 'gb200-nvl72-su', document, scenario))
      const edit = swapEdit(document, scenario, result, { name: 'Pods' })
      document = applyPatch(document, edit.patch)
      scenario ??= edit.showScenario ?? null
      expect(result.limits.filter((row) => row.unit === 'kVA' && row.verdict === 'broken')).toEqual([])
      expect(newErrors(result.after).filter((rule) => /^(power|redundancy)\//.test(rule))).toEqual([])
    }
  }, 60_000)
})

describe('proposeSwap elsewhere', () => {
  it('feeds a 400 V pod on the IEC site from boards of that voltage', () => {
    const document = example('dora-baltea')
    const site = resolveSite(document, catalog.items)
    const remove = ['A-F1', 'A-F2', 'A-F3', 'A-F4'].flatMap((row) => rowMembers(site, row))
    const result = accepted(proposeSwap({ document, catalog, scenario: null, remove, assembly: 'gb200-nvl72-su-iec' }))
    expect(result.after.findings.filter((f) => f.rule === 'power/voltage')).toEqual([])
    expect(result.after.findings.filter((f) => f.rule.startsWith('redundancy/') && f.severity === 'error')).toEqual([])
  })

  it('shows broken limits instead of refusing where the boards are too small', () => {
    const document = example('dora-baltea')
    const boards = [...catalog.items.values()].filter((i) => i.category === 'lv-switchboard')
    const small = boards.map((i) => ({ ...i, power: { ...i.power!, rating_kVA: (i.power?.rating_kVA ?? 0) * 0.6 } }))
    const tight = { ...document, items: [...(document.items ?? []), ...small] }
    const remove = rowMembers(resolveSite(document, catalog.items), 'A-F1')
    const result = accepted(
      proposeSwap({ document: tight, catalog, scenario: null, remove, assembly: 'gb200-nvl72-su-iec' }),
    )
    expect(result.limits.some((row) => row.label === 'limits.power' && row.verdict === 'broken')).toBe(true)
    expect(result.after.findings.some((f) => f.rule === 'redundancy/contingency-overload')).toBe(true)
  })
})

describe('proposeSwap refuses', () => {
  const asic = rows('H1-R02')
  const codeOf = (result: SwapProposal | SwapRefusal): string | null => (result.ok ? null : result.code)
  it.each([
    ['nothing-removed', [], 'gb200-nvl72-su'],
    ['unknown-placement', ['ghost'], 'gb200-nvl72-su'],
    ['not-asic', [...asic, 'H1-LV-01'], 'gb200-nvl72-su'],
    ['mixed-halls', [...asic, ...rows('H2-R01')], 'gb200-nvl72-su'],
    ['unknown-assembly', asic, 'no-such-pod'],
    ['not-a-pod', asic, 'dry-cooler-block'],
  ])('%s', (code, remove, assembly) => {
    expect(codeOf(propose(remove, assembly))).toBe(code)
  })

  it('unknown-scenario', () => {
    expect(codeOf(propose(asic, 'gb200-nvl72-su', northFork, 'gone'))).toBe('unknown-scenario')
  })

  it('no-room, where the hall is too small for the pod', () => {
    const huge = { ...catalog.assemblies.get('gb200-nvl72-su')!, id: 'huge' }
    const members = huge.members.map((m, i) => ({ ...m, at: [i * 40, 0] as [number, number] }))
    const document = { ...northFork, assemblies: [{ ...huge, members, size_m: [640, 3.6] as [number, number] }] }
    expect(codeOf(propose(asic, 'huge', document))).toBe('no-room')
  })

  it('no-feeder, where nothing is live', () => {
    const document = { ...northFork, connections: [] }
    const result = proposeSwap({ document, catalog, scenario: null, remove: asic, assembly: 'gb200-nvl72-su' })
    expect(codeOf(result)).toBe('no-feeder')
  })

  it('every refusal with its texts in both languages', () => {
    const texts = (language: string) =>
      JSON.parse(readFileSync(`resources/locales/${language}/planning.json`, 'utf8')).refusals
    const result = propose([], 'gb200-nvl72-su')
    expect(result.ok).toBe(false)
    if (!result.ok) expect(texts('en')[result.code]).toBe(result.message)
    expect(Object.keys(texts('it')).sort()).toEqual(Object.keys(texts('en')).sort())
  })
})
