import type { SiteDocument } from '../model/document'
import type { Patch } from '../model/patch'
import { listChanges } from './list-changes'
import { forgetInHeirs } from './scenario-references'
import type { SiteDelta } from './site-delta'

/** A delta written into the document's own lists; scenarios forget what is no longer there. */
export function baselinePatch(document: SiteDocument, delta: SiteDelta): Patch {
  const own = new Set((document.placements ?? []).map((p) => p.id))
  const gone = new Set((delta.removePlacements ?? []).filter((id) => own.has(id)))
  const cut = new Set(delta.removeConnections ?? [])
  for (const c of document.connections ?? []) if (gone.has(c.from) || gone.has(c.to)) cut.add(c.id)

  const change = delta.changePlacements ?? {}
  const changed = <P extends { id: string }>(p: P): P => {
    const fields = Object.hasOwn(change, p.id) ? change[p.id] : undefined
    return fields ? { ...p, ...fields } : p
  }
  const rewire = delta.changeConnections ?? {}
  const rewired = <C extends { id: string }>(c: C): C => {
    const fields = Object.hasOwn(rewire, c.id) ? rewire[c.id] : undefined
    return fields ? { ...c, ...fields } : c
  }
  const returning = new Set((delta.addPlacements ?? []).map((p) => p.id))
  const vanished = new Set([...gone].filter((id) => !returning.has(id)))
  const heirs = forgetInHeirs(document, null, vanished, cut)
  return [
    ...listChanges(document, 'placements', {
      remove: (p) => gone.has(p.id),
      replace: changed,
      add: (delta.addPlacements ?? []).map(changed),
    }),
    ...listChanges(document, 'connections', {
      remove: (c) => cut.has(c.id),
      replace: rewired,
      add: delta.addConnections ?? [],
    }),
    ...listChanges(document, 'scenarios', { replace: (s) => heirs.get(s.id) ?? s }),
  ]
}
