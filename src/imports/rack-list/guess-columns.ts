import { inputUnit } from '../../units/input-units'
import { fieldKinds, fieldNames, type RackField, rackFields } from './rack-fields'

/** Column by field; a field that no column says is absent. */
export type ColumnMapping = Readonly<Partial<Record<RackField, number>>>

/** Which column says what, by its header: one column for each field, the best name first. */
export function guessColumns(headers: readonly string[]): ColumnMapping {
  const claims = headers.flatMap((header, column) =>
    rackFields.map((field) => ({ field, column, rank: rankOf(header, field) })),
  )
  const found: Partial<Record<RackField, number>> = {}
  const taken = new Set<number>()
  for (const { field, column } of claims.filter((c) => c.rank >= 0).sort((a, b) => a.rank - b.rank)) {
    if (found[field] !== undefined || taken.has(column)) continue
    found[field] = column
    taken.add(column)
  }
  return found
}

/** Place of a header among the names of a field; a header that only gives away the unit of power comes last; -1 for none. */
function rankOf(header: string, field: RackField): number {
  const rank = fieldNames[field].indexOf(plainHeader(header, field))
  return rank < 0 && field === 'kW' && headerUnit(header, field) !== null ? fieldNames.kW.length : rank
}

/** The unit that a header names, `X (mm)`, `power_W` or `kW`; null where it names none. */
export function headerUnit(header: string, field: RackField): string | null {
  const kind = fieldKinds[field]
  if (!kind) return null
  const named = /[([]\s*([^)\]]+?)\s*[)\]]/.exec(header)?.[1] ?? /[\s_]([^\s_]+)$/.exec(header.trim())?.[1]
  for (const text of [named, header.trim()]) if (text && inputUnit(kind, text)) return text
  return null
}

/** A header without its unit, accents and signs, in small letters. */
function plainHeader(header: string, field: RackField): string {
  const unit = headerUnit(header, field)
  const isUnit = header.trim() === unit
  const bare = unit === null || isUnit ? header : header.replace(unit, ' ')
  return (isUnit ? bare : bare.replace(/([a-z])([A-Z])/g, '$1 $2'))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
