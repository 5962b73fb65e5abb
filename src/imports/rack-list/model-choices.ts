import type { Item } from '../../model/item'
import { type ModelMatch, matchModel } from './match-model'
import type { RackEntry } from './rack-entry'

/**
 * What becomes of the racks of one model: a product of the catalogue, a product of the list's own that the site brings
 * along without figures but its power, or nothing.
 */
export type ModelChoice = { readonly item: string } | 'own' | 'leave-out'

/** One name of a model in the list. */
export interface ListedModel {
  /** The empty text stands for lines that name none. */
  readonly name: string
  readonly count: number
  readonly match: ModelMatch | null
}

/** The models that a list names, the most frequent first, each with the product that is most like it. */
export function listedModels(entries: readonly RackEntry[], items: ReadonlyMap<string, Item>): readonly ListedModel[] {
  const counts = new Map<string, number>()
  for (const { model = '' } of entries) counts.set(model, (counts.get(model) ?? 0) + 1)
  return [...counts]
    .map(([name, count]): ListedModel => ({ name, count, match: matchModel(name, items.values()) }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name))
}

/** What is chosen before anybody has chosen: the likely product, else the list's own; lines without a model wait. */
export const firstChoices = (models: readonly ListedModel[]): ReadonlyMap<string, ModelChoice> =>
  new Map(models.map(({ name, match }) => [name, match ? { item: match.item.id } : name === '' ? 'leave-out' : 'own']))
