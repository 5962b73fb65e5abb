import { describe, expect, it } from 'vitest'
import { checkSite } from '../check-site'
import { buildSite, type SiteSketch } from '../rules/testing/build-site'
import { maintenanceConflicts, maintenanceWindows } from './maintenance-windows'
import { oneCord, twoSides } from './testing/pod-site'

describe('maintenanceWindows', () => {
  it('puts each side into a window of its own', () => {
    const plan = maintenanceWindows(buildSite(twoSides))
    expect(plan.windows).toEqual([
      ['util1', 'tx1', 'board1'],
      ['util2', 'tx2', 'board2'],
    ])
    expect(plan.outages[0]).toMatchObject({ id: 'util1', maintainable: true, onOneCord: ['rack1', 'rack2'], lost: [] })
  })

  it('has no window for what loads cannot do without', () => {
    const plan = maintenanceWindows(buildSite(oneCord))
    expect(plan.windows).toEqual([])
    expect(plan.outages.every((o) => !o.maintainable && o.lost.length === 2)).toBe(true)
  })

  it('names the transfers that somebody has to make', () => {
    const site: SiteSketch = {
      ...oneCord,
      placements: { ...oneCord.placements, util2: { hall: null }, tx2: { hall: null } },
      connections: { ...oneCord.connections, 'util2>tx2': {}, 'tx2>board1': { standby: true, transfer: 'manual' } },
    }
    const plan = maintenanceWindows(buildSite(site))
    expect(plan.outages.find((o) => o.id === 'tx1')).toMatchObject({
      maintainable: true,
      manualTransfers: ['tx2>board1'],
    })
  })

  it('makes windows whose members the site survives without all at once', () => {
    const site = buildSite(twoSides)
    for (const window of maintenanceWindows(site).windows) {
      const gone = new Set(window)
      const rest = {
        ...site,
        placements: site.placements.filter((p) => !gone.has(p.id)),
        connections: site.connections.filter((c) => !gone.has(c.from) && !gone.has(c.to)),
      }
      expect(checkSite(rest).summary.it_kW).toBe(200)
    }
  })
})

describe('maintenanceConflicts', () => {
  it('pairs what stands on opposite sides', () => {
    const conflicts = maintenanceConflicts(buildSite(twoSides))
    expect(conflicts).toHaveLength(9)
    expect(conflicts).toContainEqual(['tx1', 'board2'])
    expect(conflicts).not.toContainEqual(['tx1', 'board1'])
  })
})
