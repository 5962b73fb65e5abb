import { describe, expect, it } from 'vitest'
import type { SiteNode } from './build-site-tree'
import { holderOf, rangeIds, shownNodes } from './tree-choice'

const node = (id: string, ids: string[], children: SiteNode[] = []): SiteNode => ({
  id,
  name: id,
  ids,
  measure: null,
  children,
})
const tree = [
  node('mill', ['a', 'b', 'c'], [node('hall', ['a', 'b', 'c'], [node('row 1', ['a']), node('row 2', ['b', 'c'])])]),
  node('yard', ['t']),
]
const unfolded =
  (...ids: string[]) =>
  (id: string) =>
    ids.includes(id)

describe('lines of the site tree', () => {
  it('show where all they lie in is unfolded', () => {
    const shown = (...ids: string[]) => shownNodes(tree, unfolded(...ids)).map((n) => n.id)
    expect(shown()).toEqual(['mill', 'yard'])
    expect(shown('hall')).toEqual(['mill', 'yard'])
    expect(shown('mill', 'hall')).toEqual(['mill', 'hall', 'row 1', 'row 2', 'yard'])
  })

  it('give a range either way, each placement once', () => {
    const shown = shownNodes(tree, unfolded('mill', 'hall'))
    expect(rangeIds(shown, 'row 1', 'row 2')).toEqual(['a', 'b', 'c'])
    expect(rangeIds(shown, 'yard', 'row 2')).toEqual(['b', 'c', 't'])
    expect(rangeIds(shown, 'row 3', 'row 2')).toBeNull()
  })

  it('tell which of them holds a placement, as far in as shows', () => {
    expect(holderOf(shownNodes(tree, unfolded('mill', 'hall')), 'b')?.id).toBe('row 2')
    expect(holderOf(shownNodes(tree, unfolded()), 'b')?.id).toBe('mill')
    expect(holderOf(shownNodes(tree, unfolded()), 'gone')).toBeNull()
  })
})
