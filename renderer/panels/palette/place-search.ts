import { partKey } from '../../../src/commands/structure/structure-part'
import { oncePer } from '../../../src/memo/once-per'
import type { EffectiveSite } from '../../../src/model/effective-site'
import { buildSiteTree, type SiteNode } from '../site-tree/build-site-tree'

/** A building, hall, row or marked area as the site tree has it, with the name of what it lies in. */
export interface Place {
  readonly node: SiteNode & { readonly name: string }
  readonly within: string
}

/**
 * The places whose name holds all the words, in the order of the tree.
 * @param words in lower case; none finds nothing
 */
export function findPlaces(site: EffectiveSite, words: readonly string[]): readonly Place[] {
  if (words.length === 0) return []
  return placesOf(site).filter(({ node }) => {
    const name = node.name.toLowerCase()
    return words.every((word) => name.includes(word))
  })
}

/** Buildings and halls stand twice in the tree, once as what they hold and once as what is built: the first counts. */
const placesOf = oncePer((site: EffectiveSite): readonly Place[] => {
  const seen = new Set<string>()
  const walk = (nodes: readonly SiteNode[], within: string): Place[] =>
    nodes.flatMap((node) => {
      const { name, part, children } = node
      const inside = walk(children, name ?? within)
      const known = part ? partKey(part) : node.id
      if (name === undefined || seen.has(known)) return inside
      seen.add(known)
      return [{ node: { ...node, name }, within }, ...inside]
    })
  return walk(buildSiteTree(site), '')
})
