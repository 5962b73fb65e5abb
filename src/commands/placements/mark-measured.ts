import type { Catalog } from '../../catalog/catalog'
import type { Measured, MeasuredField, Measurement } from '../../model/measured'
import { changeConnections } from '../connections/change-connections'
import type { Edit } from '../edit'
import { deltaEdit, type EditContext } from '../edit-context'
import { listChanges } from '../list-changes'
import { changePart } from '../structure/change-part'
import { setSite } from '../structure/set-site'

/**
 * Notes that a figure was measured on site, or, without a measurement, that it was not. A product that the program ships
 * comes into the file with it.
 * @returns null where the file has no such record, or says so already
 */
export function markMeasured(
  context: EditContext,
  items: Catalog['items'],
  { kind, id, field }: MeasuredField,
  measurement: Measurement | null,
): Edit | null {
  const { document, site } = context
  const next = ({ measured }: { readonly measured?: Measured }) => ({
    measured: withField(measured, field, measurement),
  })
  switch (kind) {
    case 'site':
      return renamed(setSite(document, next(site.site)), measurement)
    case 'hall': {
      const hall = site.halls.get(id)
      return hall ? renamed(changePart(document, { kind, id }, next(hall)), measurement) : null
    }
    case 'building': {
      const building = site.buildings.find((b) => b.id === id)
      return building ? renamed(changePart(document, { kind, id }, next(building)), measurement) : null
    }
    case 'connection': {
      const run = site.connections.find((r) => r.id === id)
      return run ? renamed(changeConnections(context, { [id]: known(next(run)) }), measurement) : null
    }
    case 'placement': {
      const placement = site.placements.find((p) => p.id === id)
      if (!placement) return null
      return deltaEdit(context, labelOf(measurement), {}, { changePlacements: { [id]: known(next(placement)) } })
    }
    case 'item': {
      const own = document.items?.find((item) => item.id === id)
      const item = own ?? items.get(id)
      if (!item) return null
      const after = { ...item, ...known(next(item)) }
      const patch = own
        ? listChanges(document, 'items', { replace: (i) => (i.id === id ? after : i) })
        : listChanges(document, 'items', { add: [after] })
      return { label: labelOf(measurement), patch }
    }
  }
}

const labelOf = (measurement: Measurement | null): string =>
  measurement ? 'edits.markMeasured' : 'edits.withdrawMeasured'

const renamed = (edit: Edit | null, measurement: Measurement | null): Edit | null =>
  edit && { ...edit, label: labelOf(measurement), params: {} }

/** Other fields keep theirs; undefined where none is left. */
function withField(measured: Measured, field: string, measurement: Measurement | null): Measured {
  const { [field]: _, ...others } = measured ?? {}
  const next = measurement ? { ...others, [field]: measurement } : others
  return Object.keys(next).length > 0 ? next : undefined
}

/** Deltas write what they are given: an empty note stands for none. */
const known = ({ measured }: { readonly measured: Measured }) => ({ measured: measured ?? {} })
