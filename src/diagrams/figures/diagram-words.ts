import type { QuantityKind } from '../../units/display-units'

/** How a diagram speaks: the reader's language and units. */
export interface DiagramWords {
  t(key: string, params?: Readonly<Record<string, string | number>>): string
  /** A figure in a unit of the interchange format, in the reader's units. */
  inUnit(value: number, unit: string, kind?: QuantityKind): string
  /** The figure of `inUnit` without its unit. */
  figureIn(value: number, unit: string, kind?: QuantityKind): string
  /** What the field calls a catalogue category. */
  category(category: string, number: 'one' | 'other'): string
}
