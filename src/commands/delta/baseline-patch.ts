import type { SiteDocument } from '../../model/document'
import type { Patch } from '../../model/patch'
import { withFields } from '../../model/resolve/with-fields'
import { listChanges } from '../list-changes'
import { forgetInHeirs } from '../scenarios/scenario-references'
import type { SiteDelta } from './site-delta'

/** A delta written into the document's own lists; scenarios forget what is no longer there. */
export function baselinePatch(document: SiteDocument, delta: SiteDelta): Patch {
  const gone = standing(document, delta.removePlacements ?? [])
  const cut = new Set(delta.removeConnections ?? [])
  if (gone.size > 0) for (const c of document.connections ?? []) if (gone.has(c.from) || gone.has(c.to)) cut.add(c.id)

  // Maps: an object asked for fifty thousand ids that it mostly has not takes several times as long.
  const change = new Map(Object.entries(delta.changePlacements ?? {}))
  const changed = <P extends { id: string }>(p: P): P => {
    const fields = change.get(p.id)
    return fields ? { ...p, ...fields } : p
  }
  const rewire = new Map(Object.entries(delta.changeConnections ?? {}))
  const rewired = <C extends { id: string }>(c: C): C => {
    const fields = rewire.get(c.id)
    return fields ? withFields(c, fields) : c
  }
  const returning = new Set((delta.addPlacements ?? []).map((p) => p.id))
  const vanished = new Set([...gone].filter((id) => !returning.has(id)))
  const heirs = forgetInHeirs(document, null, vanished, cut)
  return [
    ...listChanges(document, 'placements', {
      ...(gone.size > 0 ? { remove: (p) => gone.has(p.id) } : {}),
      ...(change.size > 0 ? { replace: changed } : {}),
      add: (delta.addPlacements ?? []).map(changed),
    }),
    ...(cut.size > 0 || delta.changeConnections || delta.addConnections?.length
      ? listChanges(document, 'connections', {
          remove: (c) => cut.has(c.id),
          replace: rewired,
          add: delta.addConnections ?? [],
        })
      : []),
    ...listChanges(document, 'scenarios', { replace: (s) => heirs.get(s.id) ?? s }),
  ]
}

/** Those of the ids that placements of the document's own list bear. */
function standing(document: SiteDocument, ids: readonly string[]): ReadonlySet<string> {
  if (ids.length === 0) return new Set()
  const own = new Set((document.placements ?? []).map((p) => p.id))
  return new Set(ids.filter((id) => own.has(id)))
}
