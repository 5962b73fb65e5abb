import fc from 'fast-check'
import { expect, it } from 'vitest'
import { componentLimits } from '../../src/engine/contingencies/find-overloads'
import { createSweepMemory } from '../../src/engine/contingencies/memory/sweep-memory'
import { solvedState } from '../../src/engine/contingencies/outage-sweep'
import { solveContingencies } from '../../src/engine/contingencies/solve-contingencies'
import { recompileSite } from '../../src/engine/networks/recompile-site'
import { compileSite } from '../../src/engine/networks/site-network'
import { resolveSite } from '../../src/model/effective-site'
import type { Item } from '../../src/model/item'
import { randomBlocks } from './random-blocks'
import { applyRandomEdit, type EditedDocument, randomEdit } from './random-edit'

const resolve = ({ document }: EditedDocument) =>
  resolveSite(document, new Map((document.items ?? []).map((i) => [i.id, i as Item])))

/** Edits of single parts, which leave most outages of a plant alone. */
const smallEdit = randomEdit.filter(({ kind }) =>
  [
    'exchange',
    'item',
    'share',
    'add',
    'remove',
    'redundancy',
    'connect',
    'disconnect',
    'rewire',
    'rating',
    'undo',
  ].includes(kind),
)

it('an outage that is recalled after an edit says to the last bit what solving it says', () => {
  let recalled = 0
  let rebooked = 0
  fc.assert(
    fc.property(randomBlocks, fc.array(smallEdit, { minLength: 2, maxLength: 12, size: 'max' }), (document, edits) => {
      const memory = createSweepMemory()
      const counting = {
        ...memory,
        recall: (...asked: Parameters<typeof memory.recall>) => {
          const found = memory.recall(...asked)
          if (found) recalled++
          if (found && found.to > found.from) rebooked++
          return found
        },
      }
      let state: EditedDocument = { document, scenario: null }
      let network = compileSite(resolve(state))
      for (const edit of [null, ...edits]) {
        if (edit) state = applyRandomEdit(state, edit)
        const site = resolve(state)
        network = recompileSite(network, site)
        const limits = componentLimits(site.placements, network)
        const normal = solvedState(network)
        const swept = solveContingencies(site, network, { memory: counting, limits, normal })
        const fresh = compileSite(site)
        const solved = solveContingencies(site, fresh)
        expect(swept.contingencies, JSON.stringify(edit)).toEqual(solved.contingencies)
        expect(swept.worst, JSON.stringify(edit)).toEqual(solved.worst)
        expect(swept.loops).toEqual(solved.loops)
      }
    }),
    { numRuns: 60 },
  )
  expect(recalled).toBeGreaterThan(500)
  expect(rebooked).toBeGreaterThan(200)
})
