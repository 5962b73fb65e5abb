import { isDeepStrictEqual } from 'node:util'
import { createCheckReceiver } from '../../../renderer/engine-worker/transfer/check-receiver'
import { createCheckSender } from '../../../renderer/engine-worker/transfer/check-sender'
import type { Catalog } from '../../../src/catalog/catalog'
import { catalogFor } from '../../../src/catalog/catalog'
import { checkSite, createCheckEngine } from '../../../src/engine/check-site'
import type { SiteDocument } from '../../../src/model/document'
import { type EffectiveSite, resolveSite } from '../../../src/model/effective-site'
import { noteChecked } from '../../../src/model/resolve/checked-lists'
import { compare, print, series } from '../clock'
import { naivePrepare } from '../naive-check'
import { objectsAndMaps } from './outages.bench'

type Item = NonNullable<SiteDocument['items']>[number]
type Edit = (document: SiteDocument, round: number, shipped: Catalog) => SiteDocument

/**
 * From nothing, and one edit to fresh findings: all rules, all single outages. Each edit is checked against a check from
 * scratch before the clock starts; its peer is our own full recompute.
 */
export async function benchEdits(document: SiteDocument, shipped: Catalog): Promise<void> {
  const resolve = (edited: SiteDocument) => resolveSite(edited, catalogFor(shipped, edited).items)
  const site = resolve(document)
  print(
    'full check from nothing',
    await compare([
      {
        name: 'resolve, compile, solve, all outages, all rules',
        // As a file comes from the host, which validated it.
        run: () => checkSite(resolve(noteChecked(structuredClone(document)))),
      },
      objectsAndMaps(naivePrepare(site), ', the outages alone'),
    ]),
  )
  const engine = createCheckEngine()
  engine.check(site)
  const start = performance.now()
  engine.check(resolve(moved(document, 1, shipped)))
  console.log(`  first edit after opening: ${(performance.now() - start).toFixed(2)} ms`)
  const edits: readonly (readonly [string, Edit])[] = [
    ['a rack moved', moved],
    ['a rack exchanged for a larger one', exchanged],
    ['a connection changed', rewired],
    ['a rack fed by another board', turned],
    ['a rack added with its feeds', added],
    ['a board taken away', boardGone],
    ['worst: a utility feed exchanged', feedExchanged],
  ]
  for (const [name, edit] of edits) {
    const sites = [0, 1, 2, 3].map((round) => resolve(edit(document, round, shipped)))
    requireSameAsFromScratch(name, site, site.placements.length > LARGE ? sites.slice(1, 3) : sites.slice(1))
    // Each side has its own engine and turns, so that every check follows one of another site.
    const turns = (next: (round: number) => EffectiveSite, check: (site: EffectiveSite) => unknown) => {
      let round = 0
      return () => check(next(round++))
    }
    const keeping = () => {
      const keeper = createCheckEngine()
      keeper.check(site)
      return (next: EffectiveSite) => keeper.check(next)
    }
    const toScreen = () => {
      const [engine, sender, receiver] = [createCheckEngine(), createCheckSender(), createCheckReceiver()]
      const send = (next: EffectiveSite) =>
        receiver.unpack(structuredClone(sender.pack(engine.check(next), engine.takeChanges())))
      send(site)
      return send
    }
    const prepared = (round: number) => sites[round % 4]!
    if (!isDeepStrictEqual(toScreen()(sites[1]!), checkSite(sites[1]!)))
      throw new Error(`${name}: the screen reads other than what was found`)
    const title = `one edit to fresh findings: ${name}`
    // First, while nothing but this engine is held: what peers leave behind is gone through by every large collection.
    print(`${title}, alone`, [await series('by what the edit reaches', turns(prepared, keeping()))])
    print(
      title,
      await compare([
        { name: 'by what the edit reaches', run: turns(prepared, keeping()) },
        {
          name: 'the same with the document resolved anew',
          run: turns((round) => resolve(edit(document, round, shipped)), keeping()),
        },
        { name: 'the same, and on to the screen as what changed', run: turns(prepared, toScreen()) },
        { name: 'peer: everything anew', run: turns(prepared, checkSite) },
      ]),
    )
  }
}

/** More placements than this are checked from scratch twice only, there and back. */
const LARGE = 20_000

/** No agreement, no clock: through a row of edits a site is judged as it is from scratch. */
function requireSameAsFromScratch(name: string, site: EffectiveSite, edited: readonly EffectiveSite[]): void {
  const own = createCheckEngine()
  own.check(site)
  for (const next of edited)
    if (!isDeepStrictEqual(own.check(next), checkSite(next))) throw new Error(`${name}: not the same as from scratch`)
}

function changeItem(
  document: SiteDocument,
  shipped: Catalog,
  wanted: (item: string) => boolean,
  larger: string,
  round: number,
): SiteDocument {
  const placements = document.placements!.slice()
  const at = placements.findIndex((p) => wanted(p.item))
  const id = placements[at]?.item
  const item = document.items?.find((i) => i.id === id) ?? (id && shipped.items.get(id))
  if (!item) throw new Error(`${document.site.name} has nothing to exchange for ${larger}`)
  const items = [...(document.items ?? []), grown(item as Item, larger)]
  if (round % 2 === 0) return { ...document, items }
  placements[at] = { ...placements[at]!, item: larger }
  return { ...document, placements, items }
}

const known = new Map<Item, Item>()

/** A tenth more of an item's load or rating, the same object each time. */
function grown(item: Item, id: string): Item {
  const made = known.get(item)
  if (made) return made
  const { load, power } = item
  const larger = {
    ...item,
    id,
    ...(load && { load: { ...load, design_kW: load.design_kW * 1.1 } }),
    ...(power?.rating_kVA && { power: { ...power, rating_kVA: power.rating_kVA * 1.1 } }),
  }
  known.set(item, larger)
  return larger
}

const isRack = (item: string): boolean => /rack|asic|gpu/.test(item)

const moved: Edit = (document, round) => {
  const placements = document.placements!.slice()
  const at = placements.findIndex((p) => isRack(p.item))
  placements[at] = { ...placements[at]!, at: [placements[at]!.at[0] + (round % 2) * 0.1, placements[at]!.at[1]] }
  return { ...document, placements }
}

const exchanged: Edit = (document, round, shipped) => changeItem(document, shipped, isRack, 'larger-rack', round)

const feedExchanged: Edit = (document, round, shipped) =>
  changeItem(document, shipped, (item) => /feed|utility|substation/.test(item), 'larger-feed', round)

const rewired: Edit = (document, round) => {
  const connections = document.connections!.slice()
  connections[connections.length - 1] = { ...connections.at(-1)!, share: 1 + (round % 3) }
  return { ...document, connections }
}

/** The power connections into racks. */
function rackFeeds({ placements = [], connections = [] }: SiteDocument) {
  const racks = new Set(placements.filter((p) => isRack(p.item)).map((p) => p.id))
  return connections.filter((c) => c.kind === 'power' && racks.has(c.to))
}

const turned: Edit = (document, round) => {
  const feeds = rackFeeds(document)
  const [first, last] = [feeds[0]!, feeds.at(-1)!]
  const connections = document.connections!.map((c) => (c === first && round % 2 ? { ...c, from: last.from } : c))
  return { ...document, connections }
}

const added: Edit = (document, round) => {
  if (round % 2 === 0) return { ...document }
  const { to } = rackFeeds(document).at(-1)!
  const rack = document.placements!.find((p) => p.id === to)!
  const feeds = document.connections!.filter((c) => c.to === to)
  return {
    ...document,
    placements: [...document.placements!, { ...rack, id: 'added', at: [rack.at[0] - 500, rack.at[1]] }],
    connections: [...document.connections!, ...feeds.map((c, i) => ({ ...c, id: `added-${i}`, to: 'added' }))],
  }
}

const boardGone: Edit = (document, round) => {
  if (round % 2 === 0) return { ...document }
  const { from: gone } = rackFeeds(document).at(-1)!
  return {
    ...document,
    placements: document.placements!.filter((p) => p.id !== gone),
    connections: document.connections!.filter((c) => c.from !== gone && c.to !== gone),
  }
}
