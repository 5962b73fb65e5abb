import byCategory from '../../../resources/reliability/by-category.json'
import type { Source } from '../../model/fields'
import type { Item } from '../../model/item'

/** How often a component fails and how long its repair takes, and who says so. */
export interface ComponentReliability {
  readonly failures_perYear: number
  readonly repair_h: number
  /** `item`: the catalogue entry or the document names it; `category`: the shipped figure of its category. */
  readonly origin: 'item' | 'category'
  readonly source: Source
}

interface CategoryFigure {
  readonly failures_perYear: number
  readonly repair_h: number
  readonly source: string
}

const categories = byCategory.categories as Readonly<Record<string, CategoryFigure>>
const sources = byCategory.sources as Readonly<Record<string, Source>>

/** Figures of an item, its own before those of its category; null where neither is known. */
export function componentReliability({ category, reliability }: Item): ComponentReliability | null {
  if (reliability) {
    const { failures_perYear, repair_h, source } = reliability
    return { failures_perYear, repair_h, origin: 'item', source: source ?? { title: 'the site document' } }
  }
  const figure = categories[category]
  if (!figure) return null
  const { failures_perYear, repair_h } = figure
  return { failures_perYear, repair_h, origin: 'category', source: sources[figure.source]! }
}
