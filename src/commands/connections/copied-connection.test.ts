import { describe, expect, it } from 'vitest'
import { assemblySchema } from '../../model/assembly'
import type { Connection } from '../../model/connection'
import type { SiteDocument } from '../../model/document'
import { resolveSite } from '../../model/effective-site'
import { type Item, itemSchema } from '../../model/item'
import { applyPatch } from '../../model/patch'
import { copyClip, pasteClip } from '../arrange/clip'
import type { EditContext } from '../edit-context'
import { createFreshIds } from '../fresh-ids'
import { duplicatePlacements } from '../placements/duplicate-placements'
import { layOutAssembly } from '../placements/lay-out-assembly'
import { copiedConnection } from './copied-connection'

const items = new Map<string, Item>(
  [
    { id: 'cdu', category: 'cdu', name: 'CDU', liquidCooling: { role: 'conduit' } },
    { id: 'rack', category: 'gpu-rack', name: 'Rack', load: { design_kW: 100 }, heat: { liquidFraction: 0.8 } },
  ].map((i) => [i.id, itemSchema.parse(i)]),
)
/** A reverse return: the first rack's joins that of the second, the second's goes home. */
const document: SiteDocument = {
  format: 'guscio-site',
  version: 1,
  site: { name: 'Site' },
  placements: ['C', 'R1', 'R2'].map((id, i) => ({ id, item: i === 0 ? 'cdu' : 'rack', at: [2 * i, 0] })),
  connections: [
    { id: 'k1', kind: 'coolant', from: 'C', to: 'R1', returnTo: 'R2', returnLength_m: 4 },
    { id: 'k2', kind: 'coolant', from: 'C', to: 'R2', returnLength_m: 9 },
  ],
}
const context: EditContext = { document, scenario: null, site: resolveSite(document, items) }

/** The new connections of an edit, each end and return by what it is a copy of. */
function copies(edit: { patch: Parameters<typeof applyPatch>[1] } | null) {
  const after = applyPatch(document, edit!.patch)
  const fresh = after.placements!.slice(3)
  const original = new Map(
    fresh.map(({ id, at }) => [id, ['C', 'R1', 'R2'][Math.round((at[0] - fresh[0]!.at[0]) / 2)]]),
  )
  return after.connections!.slice(2).map(({ to, returnTo, returnLength_m }) => ({
    to: original.get(to),
    ...(returnTo === undefined ? {} : { returnTo: original.get(returnTo) }),
    ...(returnLength_m === undefined ? {} : { returnLength_m }),
  }))
}
const whole = [
  { to: 'R1', returnTo: 'R2', returnLength_m: 4 },
  { to: 'R2', returnLength_m: 9 },
]

describe('copiedConnection', () => {
  it('joins the copy of what the original joins, duplicated or pasted', () => {
    const all = ['C', 'R1', 'R2']
    expect(copies(duplicatePlacements(context, all, [0, 5]))).toEqual(whole)
    expect(copies(pasteClip(context, copyClip(context, all)!, [20, 20], () => true))).toEqual(whole)
  })

  it('drops a return to what is not copied, and the length that was stated for it', () => {
    const ids = ['C', 'R1']
    expect(copies(duplicatePlacements(context, ids, [0, 5]))).toEqual([{ to: 'R1' }])
    expect(copies(pasteClip(context, copyClip(context, ids)!, [20, 20], () => true))).toEqual([{ to: 'R1' }])
  })

  it('keeps every other field', () => {
    const run: Connection = { id: 'k', kind: 'coolant', from: 'a', to: 'b', bore_m: 0.05, returnBore_m: 0.04 }
    const ends = { id: 'n', from: 'c', to: 'd' }
    expect(copiedConnection(run, ends, new Map())).toEqual({ ...run, ...ends })
  })

  it('is not needed for a pod: its inner returns name its members', () => {
    const pod = assemblySchema.parse({
      id: 'pod',
      name: 'Pod',
      size_m: [6, 2],
      members: document.placements!.map(({ id, item, at }) => ({ id, item, at })),
      connections: document.connections,
    })
    const { connections } = layOutAssembly(pod, { at: [0, 0], rotation_deg: 0, hall: null }, createFreshIds(document))
    expect(connections[0]).toMatchObject({ from: 'pod-1.C', to: 'pod-1.R1', returnTo: 'pod-1.R2' })
  })
})
