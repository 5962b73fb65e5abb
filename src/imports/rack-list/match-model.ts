import type { Item } from '../../model/item'

export interface ModelMatch {
  readonly item: Item
  /** 1 where the list names the product exactly, else how alike the names are. */
  readonly likeness: number
}

/** Less alike than this is no suggestion: measured on the shipped catalogue, where it parts typing errors from other products. */
const LEAST_LIKENESS = 0.5

/** Products that stand on a floor as racks and containers, the only ones that a rack list can name. */
export const isRackItem = ({ category }: Item): boolean => /-(rack|container)$/.test(category)

/** The product that a list most likely means by a name, or null. */
export function matchModel(name: string, items: Iterable<Item>): ModelMatch | null {
  const wanted = plain(name)
  if (!wanted) return null
  const pieces = trigrams(wanted)
  let best: ModelMatch | null = null
  for (const item of items) {
    if (!isRackItem(item)) continue
    const likeness = Math.max(
      ...namesOf(item).map((n) => (n === wanted ? 1 : 0.99 * alike(pieces, trigrams(n), wanted, n))),
    )
    if (likeness >= LEAST_LIKENESS && likeness > (best?.likeness ?? 0)) best = { item, likeness }
  }
  return best
}

const namesOf = ({ id, name, model, manufacturer }: Item): readonly string[] =>
  [id, name, model, model && manufacturer ? `${manufacturer} ${model}` : undefined]
    .filter((n): n is string => n !== undefined)
    .map(plain)

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** Share of trigrams in common (Dice); a name that lies whole within the other counts as at least two thirds. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>, wanted: string, name: string): number {
  let shared = 0
  for (const piece of a) if (b.has(piece)) shared++
  const dice = (2 * shared) / (a.size + b.size)
  const within = wanted.length >= 4 && ` ${name} `.includes(` ${wanted} `)
  return within ? Math.max(dice, 2 / 3) : dice
}

function trigrams(text: string): ReadonlySet<string> {
  const padded = `  ${text} `
  return new Set(Array.from({ length: padded.length - 2 }, (_, i) => padded.slice(i, i + 3)))
}
