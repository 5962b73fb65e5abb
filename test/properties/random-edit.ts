import fc from 'fast-check'
import { rectangleOutline } from '../../src/geometry/outline'
import type { SiteDocument } from '../../src/model/document'

type Placement = NonNullable<SiteDocument['placements']>[number]

/** One edit of a document: what a user does to a site, by hand or by a switch of scenario. */
export type RandomEdit = {
  readonly kind: (typeof kinds)[number]
  readonly a: number
  readonly b: number
  readonly n: number
}

const kinds = [
  'move',
  'label',
  'hall',
  'redundancy',
  'item',
  'load',
  'rating',
  'add',
  'insert',
  'remove',
  'connect',
  'standby',
  'disconnect',
  'share',
  'rewire',
  'undo',
  'exchange',
  'wall',
  'altitude',
  'limits',
  'area',
  'status',
  'climate',
  'waive',
  'scenario',
] as const

export const randomEdit: fc.Arbitrary<RandomEdit> = fc.record({
  kind: fc.constantFrom(...kinds),
  a: fc.nat(30),
  b: fc.nat(30),
  n: fc.nat(5),
})

export interface EditedDocument {
  readonly document: SiteDocument
  readonly scenario: string | null
  /** What the last edit started from; absent where there was none. */
  readonly past?: EditedDocument
}

let fresh = 0

/** The document after an edit, with the way back; the same one where the edit does not apply. */
export function applyRandomEdit(past: EditedDocument, edit: RandomEdit): EditedDocument {
  if (edit.kind === 'undo') return past.past ?? past
  return { ...edited(past, edit), past }
}

function edited({ document, scenario }: EditedDocument, edit: RandomEdit): EditedDocument {
  const placements = document.placements ?? []
  const connections = document.connections ?? []
  const items = document.items ?? []
  if (placements.length === 0 && edit.kind !== 'add') return { document, scenario }
  const at = edit.a % Math.max(1, placements.length)
  const other = edit.b % Math.max(1, placements.length)
  const place = (fields: Partial<Placement>) => ({
    ...document,
    placements: placements.map((p, i) => (i === at ? { ...p, ...fields } : p)),
  })
  const link = (from: number, to: number, fields: object) => ({
    ...document,
    connections: [
      ...connections,
      { id: `x${fresh++}`, kind: 'power' as const, from: placements[from]!.id, to: placements[to]!.id, ...fields },
    ],
  })
  const item = items[edit.a % items.length]!
  const withItem = (fields: object) => ({
    ...document,
    items: items.map((i) => (i === item ? { ...i, ...fields } : i)),
  })
  const made = (): Placement => ({
    id: `X${fresh++}`,
    item: item.id,
    hall: edit.n % 2 ? 'H1' : null,
    at: [edit.b * 3, 5],
  })
  const changed = (): SiteDocument => {
    switch (edit.kind) {
      case 'move':
        return place({ at: [edit.b, 4 + edit.n], rotation_deg: edit.n * 45 })
      case 'label':
        return place({ label: `label ${edit.n}` })
      case 'hall':
        return place({ hall: [null, 'H1', 'H2'][edit.n % 3] ?? null })
      case 'redundancy':
        return place({ redundancy: (['none', 'concurrently-maintainable', 'fault-tolerant'] as const)[edit.n % 3] })
      case 'item':
        return place({ item: item.id })
      // A product of another id, which agrees with the first in all but a few figures.
      case 'exchange': {
        const other = {
          ...item,
          id: `${item.id}-${edit.n}`,
          name: `${item.name} ${edit.n}`,
          mass_kg: 900 * (edit.n + 1),
        }
        const known = items.some((i) => i.id === other.id)
        return { ...place({ item: other.id }), items: known ? items : [...items, other] }
      }
      case 'status':
        return place({ status: edit.n % 2 ? 'new' : 'existing' })
      case 'altitude':
        return { ...document, site: { ...document.site, altitude_m: edit.n * 700 } }
      case 'limits':
        return { ...document, site: { ...document.site, utility: { importLimit_kW: 50 * (edit.n + 1) } } }
      case 'area':
        return {
          ...document,
          areas: [
            { id: 'A', kind: edit.n % 2 ? 'fence' : 'egress', outline: rectangleOutline([0, 0], [edit.b + 1, 9]) },
          ],
        }
      case 'load':
        return item.load ? withItem({ load: { ...item.load, design_kW: edit.n * 20 } }) : document
      case 'rating':
        // The format gives a part one rating, in kW or in kVA: the one it has is changed.
        return item.power
          ? withItem({
              power: { ...item.power, [item.power.rating_kW ? 'rating_kW' : 'rating_kVA']: 50 + edit.n * 20 },
            })
          : document
      case 'add':
        return { ...document, placements: [...placements, made()] }
      case 'insert':
        return { ...document, placements: [...placements.slice(0, at), made(), ...placements.slice(at)] }
      case 'remove': {
        const gone = placements[at]!.id
        return {
          ...document,
          placements: placements.filter((p) => p.id !== gone),
          connections: connections.filter((c) => c.from !== gone && c.to !== gone),
        }
      }
      // From lower to higher place, so that primary connections form no cycle; inserted ones keep to that too.
      case 'connect':
        return at === other ? document : link(Math.min(at, other), Math.max(at, other), { share: 1 + edit.n })
      case 'standby':
        return at === other
          ? document
          : link(at, other, { standby: true, transfer: edit.n % 2 ? 'automatic' : 'manual' })
      case 'disconnect':
        return { ...document, connections: connections.filter((_, i) => i !== edit.a % connections.length) }
      case 'share':
        return {
          ...document,
          connections: connections.map((c, i) => (i === edit.a % connections.length ? { ...c, share: 1 + edit.n } : c)),
        }
      // Another provider, still of lower place than the consumer where the connection is primary.
      case 'rewire': {
        const at = edit.a % Math.max(1, connections.length)
        const wire = connections[at]
        if (!wire) return document
        const from =
          placements[
            edit.b %
              Math.max(
                1,
                placements.findIndex((p) => p.id === wire.to),
              )
          ]!.id
        return { ...document, connections: connections.map((c, i) => (i === at && from !== c.to ? { ...c, from } : c)) }
      }
      case 'wall':
        return { ...document, buildings: (document.buildings ?? []).map((b) => withWall(b, edit)) }
      case 'climate':
        return {
          ...document,
          site: { ...document.site, climate: { designDryBulb_C: 30 + edit.n, designWetBulb_C: 20 } },
        }
      case 'waive':
        return {
          ...document,
          waivers: [{ rule: 'power/overload', subjects: [placements[at]!.id], reason: 'listed for continuous load' }],
        }
      case 'scenario':
      case 'undo':
        return document
    }
  }
  if (edit.kind !== 'scenario') return { document: changed(), scenario }
  return { document: withVariant(document), scenario: scenario === null ? 'variant' : null }
}

type Building = NonNullable<SiteDocument['buildings']>[number]

/** A building one of whose halls ends elsewhere. */
function withWall(building: Building, { a, n }: RandomEdit): Building {
  const halls = building.halls ?? []
  const moved = halls[a % Math.max(1, halls.length)]
  const size = 30 + 4 * n
  const outline = [
    [0, 0],
    [size, 0],
    [size, 40],
    [0, 40],
  ] as [number, number][]
  return { ...building, halls: halls.map((h) => (h === moved ? { ...h, outline } : h)) }
}

/** A scenario that takes the first placement away and changes the hall of the last. */
function withVariant(document: SiteDocument): SiteDocument {
  const placements = document.placements ?? []
  const [first, last] = [placements[0], placements.at(-1)]
  if (!first || !last || document.scenarios?.length) return document
  return {
    ...document,
    scenarios: [
      {
        id: 'variant',
        name: 'variant',
        remove: [first.id],
        add: { placements: [{ id: `X${fresh++}`, item: last.item, hall: 'H2', at: [9, 9] }] },
        ...(last === first ? {} : { change: { [last.id]: { hall: 'H1' } } }),
      },
    ],
  }
}
