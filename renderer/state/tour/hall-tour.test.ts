import { describe, expect, it } from 'vitest'
import { shippedCatalog, shippedSite } from '../../../src/catalog/testing/shipped-catalog'
import { checkSite } from '../../../src/engine/check-site'
import { rectangleOutline } from '../../../src/geometry/outline'
import type { Connection } from '../../../src/model/connection'
import type { SiteDocument } from '../../../src/model/document'
import { resolveSite } from '../../../src/model/effective-site'
import type { Placement } from '../../../src/model/placement'
import { proposeSwap } from '../../../src/planning/swap/propose-swap'
import { rowMembers } from '../../../src/planning/swap/row-members'

const catalog = shippedCatalog()
const yard = shippedSite('templates/serviced-yard', catalog)

const placement = (id: string, item: string, x: number, y: number, row?: string): Placement => ({
  id,
  item,
  hall: 'H1',
  at: [x, y],
  rotation_deg: 0,
  ...(row === undefined ? {} : { row }),
})

/** What the steps of the tour leave behind, made without a hand. */
function asTheTourBuildsIt(): SiteDocument {
  const rack = (row: string, y: number) => (_: unknown, i: number) =>
    placement(`${row}-${i}`, 'mining-hydro-rack', 9 + 0.6 * i, y, row)
  const racks = [...Array.from({ length: 10 }, rack('R1', 6)), ...Array.from({ length: 10 }, rack('R2', 9))]
  const fans = [9, 17].map((x, i) => placement(`FAN-${i}`, 'filtered-fan-wall-6', x, 15))
  const feeds = [...racks, ...fans].flatMap(({ id }) =>
    (['A', 'B'] as const).map(
      (side) => ({ id: `${id}-${side}`, kind: 'power', from: `LV-${side}`, to: id, side }) satisfies Connection,
    ),
  )
  const water = racks.flatMap(({ id }) =>
    ['P-1', 'P-2'].map((from) => ({ id: `${id}-${from}`, kind: 'coolant', from, to: id }) satisfies Connection),
  )
  const outline = rectangleOutline([0, 0], [30, 20])
  return {
    ...yard,
    buildings: [{ id: 'B1', outline, halls: [{ id: 'H1', outline }] }],
    placements: [...(yard.placements ?? []), ...racks, ...fans],
    connections: [...(yard.connections ?? []), ...feeds, ...water],
  }
}

describe('the yard that the hall tour begins on', () => {
  const errorsOf = (check: ReturnType<typeof checkSite>) => check.findings.filter((f) => f.severity === 'error')

  it('has live boards and coolers, and no error', () => {
    const check = checkSite(resolveSite(yard, catalog.items))
    expect(errorsOf(check)).toEqual([])
    expect(['LV-A', 'LV-B', 'P-1', 'P-2'].map((id) => check.power.nodes[id]?.live)).toEqual([true, true, true, true])
  })

  it('carries twenty racks, and any one outage', () => {
    const check = checkSite(resolveSite(asTheTourBuildsIt(), catalog.items))
    expect(check.summary.mining_kW).toBe(20 * 107)
    expect(errorsOf(check)).toEqual([])
  })

  it('carries the pod that takes the place of a row', () => {
    const document = asTheTourBuildsIt()
    const remove = rowMembers(resolveSite(document, catalog.items), 'R1')
    const proposal = proposeSwap({ document, catalog, scenario: null, remove, assembly: 'gb200-nvl72-su' })
    if (!proposal.ok) throw new Error(proposal.message)
    expect(remove).toHaveLength(10)
    expect(errorsOf(proposal.after)).toEqual([])
    expect(proposal.after.summary.ai_kW).toBeGreaterThan(1_000)
    expect(proposal.after.summary.mining_kW).toBe(10 * 107)
    expect(proposal.limits.filter((row) => row.verdict === 'broken')).toEqual([])
  })
})
