import type { Footprint } from '../../geometry/footprint'
import type { PlanPoint } from '../../geometry/point'
import { containsPoint } from '../../geometry/polygon'
import type { EffectiveSite } from '../../model/effective-site'
import type { Item } from '../../model/item'
import { type LayoutRule, layOutRacks } from './lay-out-racks'
import { contradicts, itemAsListed, ownItem } from './listed-item'
import type { ModelChoice } from './model-choices'
import type { LineProblem, RackEntry } from './rack-entry'

/** What was decided about a list. */
export interface RackListPlan {
  readonly fileName: string
  /** By the name of the model in the list; empty for lines that name none. */
  readonly choices: ReadonlyMap<string, ModelChoice>
  /** Hall for racks without a place that name none; null where there is none to choose. */
  readonly hall: string | null
  readonly layout: LayoutRule
}

/** One rack as it will stand. */
export interface PlannedRack {
  readonly line: number
  readonly item: Item
  readonly at: PlanPoint
  readonly rotation_deg: number
  readonly hall: string | null
  readonly label?: string
  readonly row?: string
  readonly feeds: readonly { readonly side: 'A' | 'B'; readonly from: string }[]
}

export interface PlannedList {
  readonly racks: readonly PlannedRack[]
  /** Products that the site brings along because of the list. */
  readonly items: readonly Item[]
  readonly problems: readonly LineProblem[]
}

/** Where each rack of a list goes, as which product and fed by whom; what does not agree is said by line. */
export function planRackList(
  entries: readonly RackEntry[],
  site: EffectiveSite,
  items: ReadonlyMap<string, Item>,
  plan: RackListPlan,
): PlannedList {
  const problems: LineProblem[] = []
  const brought = new Map<string, Item>()
  const names = namesOf(site)
  const halls = hallNames(site)
  const waiting: { entry: RackEntry; item: Item; hall: string }[] = []
  const racks: PlannedRack[] = []

  const say = (entry: RackEntry, rest: Omit<LineProblem, 'line'>) => problems.push({ line: entry.line, ...rest })
  const leaveOut = (entry: RackEntry, field: LineProblem['field'], code: LineProblem['code'], value: string) =>
    say(entry, { field, code, leftOut: true, value })

  const bring = (item: Item): Item => {
    if (!items.has(item.id)) brought.set(item.id, item)
    return items.get(item.id) ?? item
  }
  const itemOf = (entry: RackEntry): Item | null => {
    const choice = plan.choices.get(entry.model ?? '') ?? 'leave-out'
    if (choice === 'leave-out') return null
    const { design_kW } = entry
    if (choice === 'own') return bring(ownItem(entry.model || plan.fileName, design_kW, plan.fileName))
    const item = items.get(choice.item)
    if (!item || design_kW === undefined || !contradicts(item, design_kW)) return item ?? null
    const against = item.load?.design_kW ?? 0
    say(entry, { field: 'kW', code: 'kw-differs', leftOut: false, value: String(design_kW), against })
    return bring(itemAsListed(item, design_kW, plan.fileName))
  }
  const stand = (entry: RackEntry, item: Item, at: PlanPoint, hall: string | null) => {
    const feeds = entry.feeds.flatMap(({ side, from }) => {
      const id = names.get(from.toLowerCase())
      if (id === undefined) say(entry, { field: `feed${side}`, code: 'unknown-feed', leftOut: false, value: from })
      return id === undefined ? [] : [{ side, from: id }]
    })
    const { line, rotation_deg, label, row } = entry
    racks.push({
      line,
      item,
      at,
      rotation_deg,
      hall,
      feeds,
      ...(label === undefined ? {} : { label }),
      ...(row === undefined ? {} : { row }),
    })
  }

  for (const entry of entries) {
    if (entry.label !== undefined && names.has(entry.label.toLowerCase())) {
      leaveOut(entry, 'label', 'label-on-site', entry.label)
      continue
    }
    const named = entry.hall === undefined ? undefined : halls.get(entry.hall.toLowerCase())
    const hallUnknown = entry.hall !== undefined && named === undefined
    if (hallUnknown && !entry.at) {
      leaveOut(entry, 'hall', 'unknown-hall', entry.hall!)
      continue
    }
    const item = itemOf(entry)
    if (!item) {
      leaveOut(entry, 'model', entry.model ? 'unknown-model' : 'no-model', entry.model ?? '')
      continue
    }
    if (entry.at) {
      const hall = hallHolding(site, entry.at)
      if (hallUnknown) say(entry, { field: 'hall', code: 'unknown-hall', leftOut: false, value: entry.hall! })
      else if (named !== undefined && named !== hall)
        say(entry, { field: 'hall', code: 'other-hall', leftOut: false, value: entry.hall!, against: hall ?? 'none' })
      stand(entry, item, entry.at, hall)
      continue
    }
    const hall = named ?? plan.hall
    if (hall !== null && site.halls.has(hall)) waiting.push({ entry, item, hall })
    else leaveOut(entry, 'hall', 'no-hall', '')
  }

  for (const [id, group] of groupBy(waiting, (w) => w.hall)) {
    const hall = site.halls.get(id)!
    const places = layOutRacks(
      group.map(({ item, entry }) => ({ ...sizeOf(item), row: entry.row })),
      hall.outline,
      obstaclesIn(site, id, racks),
      plan.layout,
    )
    group.forEach(({ entry, item }, i) => {
      const at = places[i]
      if (at) stand({ ...entry, rotation_deg: 0 }, item, at, id)
      else leaveOut(entry, null, 'no-room', hall.name ?? id)
    })
  }
  racks.sort((a, b) => a.line - b.line)
  const used = new Set(racks.map((r) => r.item.id))
  return { racks, items: [...brought.values()].filter((i) => used.has(i.id)), problems }
}

/** A product of unknown size takes a square metre, as it does everywhere on the floor. */
const sizeOf = ({ size_m }: Item) => ({ width_m: size_m?.[0] ?? 1, depth_m: size_m?.[1] ?? 1 })

/** Ids by what people call things: id and label, in small letters; an id wins over another's label. */
function namesOf(site: EffectiveSite): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const p of site.placements) if (p.label !== undefined) names.set(p.label.toLowerCase(), p.id)
  for (const p of site.placements) names.set(p.id.toLowerCase(), p.id)
  return names
}

function hallNames(site: EffectiveSite): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const [id, hall] of site.halls) if (hall.name !== undefined) names.set(hall.name.toLowerCase(), id)
  for (const id of site.halls.keys()) names.set(id.toLowerCase(), id)
  return names
}

function hallHolding(site: EffectiveSite, at: PlanPoint): string | null {
  for (const [id, hall] of site.halls) if (containsPoint(hall.outline, at)) return id
  return null
}

function obstaclesIn(site: EffectiveSite, hall: string, planned: readonly PlannedRack[]): readonly Footprint[] {
  const standing = [
    ...site.placements.filter((p) => p.hall === hall).map((p) => ({ ...p, item: p.definition })),
    ...planned.filter((r) => r.hall === hall),
  ]
  const columns = site.halls.get(hall)?.building.columns ?? []
  return [
    ...standing.map(({ item, at, rotation_deg }) => ({ centre_m: at, rotation_deg, ...sizeOf(item) })),
    ...columns.map((c) => ({ centre_m: c.at, rotation_deg: 0, width_m: c.size_m[0], depth_m: c.size_m[1] })),
  ]
}

function groupBy<T>(list: readonly T[], key: (entry: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const entry of list) {
    const group = groups.get(key(entry))
    if (group) group.push(entry)
    else groups.set(key(entry), [entry])
  }
  return groups
}
