import { partKey, type StructurePart } from '../../../src/commands/structure/structure-part'
import type { EffectivePlacement, EffectiveSite } from '../../../src/model/effective-site'

/** One line of the tree. `ids` are the placements it stands for. */
export interface SiteNode {
  readonly id: string
  /** A name as written, or a key of the locale file. */
  readonly name?: string
  readonly key?: string
  readonly category?: string
  readonly ids: readonly string[]
  /** The part of the structure that it stands for; where it has ids too, they come first. */
  readonly part?: StructurePart
  /** What stands right of the name. */
  readonly measure: SiteMeasure | null
  readonly children: readonly SiteNode[]
}

export type SiteMeasure =
  | { readonly type: 'racks'; readonly count: number }
  | { readonly type: 'pieces'; readonly count: number }
  | { readonly type: 'kVA'; readonly value: number }
  | { readonly type: 'kW'; readonly value: number }

const isRack = (p: EffectivePlacement) => p.mission !== 'support'
/** What belongs to the grid connection rather than to the yard of a building. */
const isSubstation = (p: EffectivePlacement) =>
  p.hall === null && (/^(utility|mv-|hv-|substation)/.test(p.definition.category) || rating_kVA(p) >= 20_000)

const rating_kVA = (p: EffectivePlacement) => p.definition.power?.rating_kVA ?? 0

/** True where an edit left alone what the tree is made of: nearly all of them move things, and it does not say where. */
export function hasSameTree(a: EffectiveSite, b: EffectiveSite): boolean {
  return (
    a.buildings === b.buildings &&
    a.areas === b.areas &&
    a.placements.length === b.placements.length &&
    a.placements.every((p, i) => p === b.placements[i] || hasSamePlace(p, b.placements[i]!))
  )
}

const hasSamePlace = (a: EffectivePlacement, b: EffectivePlacement): boolean =>
  a.id === b.id &&
  a.hall === b.hall &&
  a.row === b.row &&
  a.definition === b.definition &&
  (a.mission === 'support') === (b.mission === 'support')

/** The site as people walk it: substation, yard, buildings with their halls and rows. */
export function buildSiteTree(site: EffectiveSite): readonly SiteNode[] {
  const byHall = groupBy(site.placements, (p) => p.hall)
  const outdoors = byHall.get(null) ?? []
  const nodes: SiteNode[] = []
  const substation = outdoors.filter(isSubstation)
  if (substation.length) {
    const sources = substation.filter((p) => p.definition.power?.role === 'source')
    const supply = sources.reduce((sum, p) => sum + (rating_kVA(p) || (p.definition.power?.rating_kW ?? 0)), 0)
    nodes.push({
      id: 'substation',
      key: 'ui.site.substation',
      ids: substation.map((p) => p.id),
      measure: supply > 0 ? { type: 'kVA', value: supply } : { type: 'pieces', count: substation.length },
      children: byCategory('substation', substation),
    })
  }
  for (const building of site.buildings) {
    const halls = building.halls.map((hall) => hallNode(hall.id, hall.name ?? hall.id, byHall.get(hall.id) ?? []))
    const ids = halls.flatMap((h) => h.ids)
    nodes.push({
      id: `building:${building.id}`,
      name: building.name ?? building.id,
      ids,
      part: { kind: 'building', id: building.id },
      measure: rackMeasure(building.halls.flatMap((h) => byHall.get(h.id) ?? [])),
      children: halls,
    })
  }
  const yard = outdoors.filter((p) => !isSubstation(p))
  if (yard.length)
    nodes.push({
      id: 'yard',
      key: 'ui.site.yard',
      ids: yard.map((p) => p.id),
      measure: { type: 'pieces', count: yard.length },
      children: byCategory('yard', yard),
    })
  const structure = structureNode(site)
  return structure ? [...nodes, structure] : nodes
}

const byNumber = new Intl.Collator(undefined, { numeric: true })

function hallNode(id: string, name: string, inside: readonly EffectivePlacement[]): SiteNode {
  const rows = groupBy(
    inside.filter((p) => p.row !== undefined && isRack(p)),
    (p) => p.row!,
  )
  const rowNodes = [...rows]
    .sort(([a], [b]) => byNumber.compare(a, b))
    .map(
      ([row, members]): SiteNode => ({
        id: `row:${id}:${row}`,
        name: row,
        ids: members.map((p) => p.id),
        measure: { type: 'kW', value: members.reduce((sum, p) => sum + (p.definition.load?.design_kW ?? 0), 0) },
        children: [],
      }),
    )
  return {
    id: `hall:${id}`,
    name,
    part: { kind: 'hall', id },
    ids: inside.map((p) => p.id),
    measure: rackMeasure(inside),
    children: [
      ...rowNodes,
      ...byCategory(
        `hall:${id}`,
        inside.filter((p) => p.row === undefined || !isRack(p)),
      ),
    ],
  }
}

function rackMeasure(placements: readonly EffectivePlacement[]): SiteMeasure {
  const racks = placements.filter(isRack).length
  return racks > 0 ? { type: 'racks', count: racks } : { type: 'pieces', count: placements.length }
}

function byCategory(parent: string, placements: readonly EffectivePlacement[]): SiteNode[] {
  return [...groupBy(placements, (p) => p.definition.category)].map(([category, members]) => ({
    id: `${parent}/${category}`,
    category,
    ids: members.map((p) => p.id),
    measure: { type: 'pieces', count: members.length },
    children: [],
  }))
}

function groupBy<T, K>(list: readonly T[], keyOf: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const value of list) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}

/** What is built and marked, part by part; only kinds that people name or look for, so no single columns or walls. */
function structureNode({ buildings, areas }: EffectiveSite): SiteNode | null {
  const line = (part: StructurePart, name: string | undefined, key?: string): SiteNode => ({
    id: `part:${partKey(part)}`,
    ...(name === undefined ? {} : { name }),
    ...(key === undefined ? {} : { key }),
    ids: [],
    part,
    measure: null,
    children: [],
  })
  const children = [
    ...buildings.map((b): SiteNode => {
      const id = b.id
      return {
        ...line({ kind: 'building', id }, b.name ?? id),
        children: [
          ...b.halls.map((h) => line({ kind: 'hall', id: h.id }, h.name ?? h.id)),
          ...b.openings.map((o, index) =>
            line(
              { kind: 'opening', building: id, index },
              undefined,
              `drawing.kinds.${o.kind === 'door' ? 'door' : 'dock-door'}`,
            ),
          ),
        ],
      }
    }),
    ...areas.map((a) =>
      line({ kind: 'area', id: a.id }, a.name, a.name === undefined ? `drawing.kinds.${a.kind}` : undefined),
    ),
  ]
  if (children.length === 0) return null
  return { id: 'structure', key: 'drawing.tree.title', ids: [], measure: null, children }
}
