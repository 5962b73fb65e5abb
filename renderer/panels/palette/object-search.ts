import { lastPer } from '../../../src/memo/last-per'
import { oncePer } from '../../../src/memo/once-per'
import type { EffectivePlacement } from '../../../src/model/effective-site'

/** What can be looked for: its text as it is compared, made once. */
interface Searchable {
  readonly placement: EffectivePlacement
  readonly text: string
}

/**
 * The first placements whose label, id or product holds all the words, in document order. The texts are made when
 * somebody first looks for something, and kept for as long as the list and the language stay.
 * @param words in lower case; none finds nothing
 * @param nameOf how a product is called on screen
 * @param most how many are enough
 */
export function findObjects(
  placements: readonly EffectivePlacement[],
  words: readonly string[],
  nameOf: (name: string) => string,
  most: number,
): readonly EffectivePlacement[] {
  if (words.length === 0) return []
  const found: EffectivePlacement[] = []
  for (const { placement, text } of searchables(placements, nameOf)) {
    if (!words.every((word) => text.includes(word))) continue
    found.push(placement)
    if (found.length >= most) break
  }
  return found
}

const searchables = lastPer((placements: readonly EffectivePlacement[], nameOf: (name: string) => string) => {
  const productOf = oncePer(({ name }: EffectivePlacement['definition']) => nameOf(name).toLowerCase())
  return placements.map((placement): Searchable => {
    const { definition, label, id } = placement
    return { placement, text: `${(label ?? '').toLowerCase()} ${id.toLowerCase()} ${productOf(definition)}` }
  })
})
