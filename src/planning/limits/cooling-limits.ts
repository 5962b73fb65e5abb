import type { CheckResult } from '../../engine/results'
import type { BankFigure } from '../../engine/trace/site-figures/site-figure-questions'
import type { TraceQuestion } from '../../engine/trace/trace-types'
import type { EffectivePlacement } from '../../model/effective-site'
import { firm } from '../supply/standing-plant'
import type { LimitRow } from '../swap/swap-types'
import { judge } from './judge-limit'
import type { LimitFacts } from './limit-facts'

type Rating = 'capacity_kW' | 'maxFlow_lpm'

/** CDUs, their flow, the supply temperature at the racks and the heat rejection behind them; none for an air pod. */
export function coolingLimits(facts: LimitFacts): LimitRow[] {
  const { after, pod } = facts
  const cdus = pod.filter((p) => p.definition.liquidCooling)
  const racks = pod.filter((p) => (p.definition.heat?.liquidFraction ?? 0) > 0)
  if (racks.length === 0) return []
  const sinks = sinksAbove(facts)
  const rows: LimitRow[] = []
  if (cdus.length > 0) {
    rows.push(bankRow(facts, 'cdu', 'limits.cdu', cdus, 'capacity_kW'))
    rows.push(bankRow(facts, 'coolant-flow', 'limits.flow', cdus, 'maxFlow_lpm'))
  }
  const strictest = extreme(racks, (p) => p.definition.heat?.supplyMax_C, -1)
  const warmest = extreme(racks, (p) => after.liquid.nodes[p.id]?.supply_C, 1)
  const warmestQuestion = warmest ? { of: 'liquid' as const, id: warmest.id, figure: 'supply_C' as const } : null
  rows.push(
    withoutMargin({
      subject: 'coolant-supply',
      label: 'limits.supply',
      name: '',
      unit: '°C',
      limit: strictest?.value ?? null,
      before: null,
      after: warmest?.value ?? null,
      worst: warmest?.value ?? null,
      worstOutage: [],
      how: {
        ...(strictest && {
          limit: { of: 'stated' as const, id: strictest.id, path: 'heat.supplyMax_C', unit: 'C' },
        }),
        ...(warmestQuestion && { after: warmestQuestion, worst: warmestQuestion }),
      },
    }),
  )
  if (sinks.length > 0) rows.push(bankRow(facts, 'plant', 'limits.plant', sinks, 'capacity_kW'))
  return rows
}

/** The placement with the highest figure, or with the lowest for a sign of -1; null where none has one. */
function extreme(
  placements: readonly EffectivePlacement[],
  figureOf: (p: EffectivePlacement) => number | null | undefined,
  sign: 1 | -1,
): { readonly id: string; readonly value: number } | null {
  let found: { readonly id: string; readonly value: number } | null = null
  for (const p of placements) {
    const value = figureOf(p)
    if (typeof value === 'number' && (found === null || sign * value > sign * found.value)) found = { id: p.id, value }
  }
  return found
}

/** A bank of equals against what it can do with its largest member out. */
function bankRow(
  { before, after }: LimitFacts,
  subject: string,
  label: string,
  bank: readonly EffectivePlacement[],
  rating: Rating,
): LimitRow {
  const limit = firm(bank.map((p) => p.definition.liquidCooling?.[rating]))
  const total = (check: CheckResult): number | null => {
    const nodes = bank.map((p) => check.liquid.nodes[p.id]).filter((n) => n !== undefined)
    if (nodes.length === 0) return null
    return nodes.reduce((sum, n) => sum + (rating === 'capacity_kW' ? n.out_kW : (n.flow_lpm ?? 0)), 0)
  }
  const now = total(after)
  const [loadFigure, firmFigure] =
    rating === 'capacity_kW' ? (['out_kW', 'firmCapacity_kW'] as const) : (['flow_lpm', 'firmFlow_lpm'] as const)
  const ids = bank.map((p) => p.id)
  const ask = (figure: BankFigure): TraceQuestion => ({ of: 'bank', network: 'liquid', ids, figure })
  return judge({
    subject,
    label,
    name: '',
    unit: rating === 'capacity_kW' ? 'kW' : 'L/min',
    limit: Number.isFinite(limit) ? limit : null,
    before: total(before),
    after: now,
    // The heat stays what it is while a member is out; the limit already counts without the largest.
    worst: now,
    worstOutage: [],
    how: { limit: ask(firmFigure), before: ask(loadFigure), after: ask(loadFigure), worst: ask(loadFigure) },
  })
}

/** Temperatures have no percentage of a limit: they hold or they do not. */
function withoutMargin(row: Omit<LimitRow, 'verdict'>): LimitRow {
  if (row.limit === null || row.after === null) return { ...row, verdict: 'unknown' }
  return { ...row, verdict: row.after > row.limit + 1e-9 ? 'broken' : 'fine' }
}

/** Sinks from which the water of the plant comes. */
function sinksAbove({ site, plant }: LimitFacts): EffectivePlacement[] {
  const providers = new Map<string, string[]>()
  for (const c of site.connections)
    if (c.kind === 'coolant') providers.set(c.to, [...(providers.get(c.to) ?? []), c.from])
  const seen = new Set(plant)
  for (const id of seen) for (const from of providers.get(id) ?? []) seen.add(from)
  return site.placements.filter((p) => seen.has(p.id) && p.definition.liquidCooling?.role === 'sink')
}
