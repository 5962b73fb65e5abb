import { describe, expect, it } from 'vitest'
import { buildSite } from '../../../src/engine/rules/testing/build-site'
import { buildSiteTree } from './build-site-tree'
import { keepNodes } from './keep-nodes'

const plain = buildSite({ placements: { a1: { label: 'Board 1' }, yard1: { hall: null } } })
const tree = buildSiteTree(plain)

describe('keepNodes', () => {
  it('gives the very tree back where an edit only moves things', () => {
    const moved = {
      ...plain,
      placements: plain.placements.map((p) => ({ ...p, at: [p.at[0] + 1, p.at[1]] as [number, number] })),
    }
    expect(keepNodes(buildSiteTree(moved), tree)).toBe(tree)
  })

  it('makes anew what holds something else, and keeps its neighbours', () => {
    const fewer = { ...plain, placements: plain.placements.filter((p) => p.hall !== null) }
    const next = buildSiteTree(fewer)
    const kept = keepNodes(next, tree)
    expect(kept).toEqual(next)
    expect(kept).not.toBe(tree)
    for (const node of kept) {
      const was = tree.find((n) => n.id === node.id)
      if (was?.ids.length === node.ids.length) expect(node).toBe(was)
    }
  })
})
