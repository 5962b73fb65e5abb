import type { CheckResult } from '../../engine/results'
import { floorLoad_kPa } from '../../engine/rules/plan/floor-load'
import type { EffectivePlacement } from '../../model/effective-site'
import { judge } from '../limits/judge-limit'
import type { LimitFacts } from '../limits/limit-facts'
import type { LimitRow } from '../swap/swap-types'

/** The floor under the heaviest new rack, and the air coolers of the hall. */
export function hallLimits(facts: LimitFacts): LimitRow[] {
  return [floorRow(facts), ...airRow(facts)]
}

function floorRow({ site, hall, pod, removed }: LimitFacts): LimitRow {
  const room = site.halls.get(hall)
  const heaviest = (placements: readonly EffectivePlacement[]) =>
    placements.reduce<{ readonly id: string; readonly value: number } | null>((most, p) => {
      const value = floorLoad_kPa(p.definition)
      return value !== null && (most === null || value > most.value) ? { id: p.id, value } : most
    }, null)
  const [before, after] = [heaviest(removed), heaviest(pod)]
  const pressure = ({ id }: { readonly id: string }) => ({ of: 'item', id, figure: 'floorLoad_kPa' }) as const
  const limit = room?.floorLoad_kPa ?? room?.building.floorLoad_kPa ?? null
  const row = {
    subject: hall,
    label: 'limits.floor',
    name: room?.name ?? hall,
    unit: 'kPa',
    kind: 'floorLoad' as const,
    limit,
  }
  return judge({
    ...row,
    before: before?.value ?? null,
    after: after?.value ?? null,
    worst: null,
    worstOutage: [],
    how: {
      limit: { of: 'floor', hall, figure: 'floorLoad_kPa' },
      ...(before && { before: pressure(before) }),
      ...(after && { after: pressure(after) }),
    },
  })
}

/** None where the hall has no air cooler and the pod gives off no heat to the air. */
function airRow({ site, hall, before, after }: LimitFacts): LimitRow[] {
  const coolers = site.placements.filter((p) => p.hall === hall && p.definition.airCooling)
  if (coolers.length === 0) return []
  const capacities_kW = coolers.map((p) => p.definition.airCooling?.capacity_kW)
  const total_kW = (check: CheckResult): number =>
    coolers.reduce((sum, p) => sum + (check.air.nodes[p.id]?.out_kW ?? 0), 0)
  const now_kW = total_kW(after)
  // The cooler nearest its limit in an outage speaks for the hall: its share of the limit, scaled to the whole.
  let worst: { readonly use: number; readonly out: readonly string[] } = { use: 0, out: [] }
  for (const p of coolers) {
    const load = after.worst[p.id]
    if (load && load.limit > 0 && load.value / load.limit > worst.use)
      worst = { use: load.value / load.limit, out: load.out }
  }
  const limit = capacities_kW.some((c) => c === undefined) ? null : capacities_kW.reduce<number>((s, c) => s + c!, 0)
  const ids = coolers.map((p) => p.id)
  const ask = (figure: 'capacity_kW' | 'out_kW') => ({ of: 'bank', network: 'air', ids, figure }) as const
  return [
    judge({
      subject: `${hall}/air`,
      label: 'limits.air',
      name: site.halls.get(hall)?.name ?? hall,
      unit: 'kW',
      limit,
      before: total_kW(before),
      after: now_kW,
      worst: limit === null ? null : Math.max(now_kW, worst.use * limit),
      worstOutage: worst.out,
      how: { limit: ask('capacity_kW'), before: ask('out_kW'), after: ask('out_kW') },
    }),
  ]
}
