import { describe, expect, it } from 'vitest'
import type { CameraPose } from '../camera/pose'
import { sampleSite } from '../testing/sample-site'
import { Captions } from './captions'

const { placements } = sampleSite({ rows: 4, racksPerRow: 20, buildings: 1 })
const viewport = { width_px: 1000, height_px: 800 }
/** Seen straight from above the middle of the hall, so many pixels a metre. */
const wishes = (px_perM: number) => {
  const captions = new Captions()
  captions.take(placements)
  const pose: CameraPose = {
    target: [14, 10, 0],
    heading_deg: 0,
    elevation_deg: 90,
    height_m: viewport.height_px / px_perM,
    fov_deg: 0,
  }
  return captions.wishes({ pose, viewport }).map((w) => w.key.split('/')[0])
}

describe('Captions', () => {
  it('names nothing from afar, rows and plant nearer, racks at hand', () => {
    expect(wishes(3)).toEqual([])
    expect(new Set(wishes(8))).toEqual(new Set(['row']))
    expect(wishes(8)).toHaveLength(4)
    expect(new Set(wishes(14))).toEqual(new Set(['row', 'name']))
    const near = wishes(80)
    expect(near).not.toContain('row')
    expect(near.length).toBeGreaterThan(5)
  })

  it('takes a list over once', () => {
    const captions = new Captions()
    expect([captions.take(placements), captions.take(placements)]).toEqual([true, false])
  })
})
