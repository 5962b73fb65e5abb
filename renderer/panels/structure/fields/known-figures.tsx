import type { QuantityKind } from '../../../../src/units/display-units'
import { FigureEntry } from './figure-entry'
import { KnownQuantity } from './known-quantity'

interface Row<F extends string> {
  readonly field: F
  readonly label: string
  /** Absent for a plain figure, whose label names its unit. */
  readonly kind?: QuantityKind
  readonly testId?: string
}

interface Props<F extends string> {
  readonly record: { readonly [K in F]?: number | undefined }
  readonly rows: readonly Row<F>[]
  /** With the one field that was typed or emptied. */
  onChange(fields: { readonly [K in F]?: number | undefined }): void
}

/** Figures of a record, any of which may be unknown, one below the other. */
export function KnownFigures<F extends string>({ record, rows, onChange }: Props<F>) {
  return rows.map(({ field, kind, ...row }) => {
    const entry = {
      ...row,
      value: record[field],
      onCommit: (value: number | undefined) => onChange({ [field]: value } as Parameters<typeof onChange>[0]),
    }
    return kind ? <KnownQuantity key={field} kind={kind} {...entry} /> : <FigureEntry key={field} {...entry} />
  })
}
