import { describe, expect, it } from 'vitest'
import type { LinearColour } from '../colour/ramp'
import { sampleSite } from '../testing/sample-site'
import { bodyOf } from './body'
import { InstanceTable, mark } from './instance-table'

const site = sampleSite({ rows: 10, racksPerRow: 100, buildings: 10 })
const bodies = site.placements.map(bodyOf)
const green: LinearColour = [0.1, 0.8, 0.2]

function filled(): InstanceTable {
  const table = new InstanceTable()
  table.setBodies(bodies)
  for (const { id } of bodies) table.setPaint(id, green, mark.none)
  for (const { kind } of table.batches()) {
    table.takeBodyChanges(kind)
    table.takePaintChanges(kind)
  }
  return table
}

describe('InstanceTable', () => {
  it('holds a site of ten thousand racks in a handful of batches', () => {
    const batches = filled().batches()
    expect(bodies.length).toBeGreaterThan(10_000)
    expect(batches.length).toBeLessThan(15)
    expect(batches.reduce((sum, b) => sum + b.ids.length, 0)).toBe(bodies.length)
  })

  it('puts the same bodies again without a change to send', () => {
    const table = filled()
    table.setBodies(site.placements.map(bodyOf))
    for (const { kind } of table.batches()) expect(table.takeBodyChanges(kind)).toBeNull()
  })

  it('sends one slot for one moved body', () => {
    const table = filled()
    const moved = bodies.map((b, i) => (i === 500 ? { ...b, x_m: b.x_m + 1 } : b))
    table.setBodies(moved)
    const { kind, id } = moved[500]!
    const batch = table.batches().find((b) => b.kind === kind)!
    const slot = batch.ids.indexOf(id)
    expect(table.takeBodyChanges(kind)).toEqual({ first: slot, count: 1 })
    expect(batch.poses[slot * 4]).toBeCloseTo(moved[500]!.x_m, 3)
  })

  it('sends only what is coloured anew', () => {
    const table = filled()
    const id = bodies[800]!.id
    table.setPaint(id, green, mark.selected)
    table.setPaint('nobody', green, mark.none)
    const kind = bodies[800]!.kind
    expect(table.takePaintChanges(kind)?.count).toBe(1)
    expect(table.takePaintChanges(kind)).toBeNull()
  })

  it('keeps the colours of what stays when something goes', () => {
    const table = new InstanceTable()
    const three = bodies.filter((b) => b.kind === 'miner-rack').slice(0, 3)
    table.setBodies(three)
    table.setPaint(three[2]!.id, green, mark.none)
    table.setBodies(three.slice(1))
    table.setPaint(three[2]!.id, green, mark.none)
    const [batch] = table.batches()
    expect([...batch!.paints.slice(4, 7)]).toEqual(green.map(Math.fround))
  })
})
