import { describe, expect, it } from 'vitest'
import type { EffectivePlacement } from '../../../src/model/effective-site'
import type { SwapProposal } from '../../../src/planning/swap/swap-types'
import { sampleSite } from '../testing/sample-site'
import { attentionOf } from './attention'
import { frameBounds, planView } from './framing'
import { isInSight } from './in-sight'

const effective = sampleSite({ rows: 4, racksPerRow: 10, buildings: 1 })
const quiet = {
  frameRequest: null,
  interaction: { type: 'idle' },
  finding: null,
  effective,
  answers: null,
} as const
const [one] = effective.placements
const viewport = { width_px: 800, height_px: 600 }

const swapping = (placed: readonly EffectivePlacement[]) => ({
  ...quiet,
  interaction: { type: 'swapping', assembly: 'pod', proposal: { ok: true, placed } as SwapProposal } as const,
})

describe('attentionOf', () => {
  it('leaves the camera alone where nothing asks for it', () => {
    expect(attentionOf(quiet, quiet)).toBeNull()
  })

  it('frames what was asked for with its surroundings, and the whole site for nothing', () => {
    const asked = attentionOf({ ...quiet, frameRequest: { ids: [one!.id] } }, quiet)!
    expect(asked.enough).toBeNull()
    expect(asked.frame.max[0] - asked.frame.min[0]).toBeGreaterThanOrEqual(14)
    const all = attentionOf({ ...quiet, frameRequest: { ids: [] } }, quiet)!
    expect(isInSight(asked.subject, frameBounds(all.frame, planView, viewport), viewport)).toBe(true)
  })

  it('turns to where the racks of a proposed pod would stand, not to its plant in the yard', () => {
    const rack: EffectivePlacement = { ...one!, mission: 'ai' }
    const far: EffectivePlacement = { ...one!, id: 'chiller', mission: 'support', at: [900, 900] }
    const proposed = swapping([rack, far])
    const attention = attentionOf(proposed, quiet)!
    expect(attention.subject.max[0]).toBeLessThan(800)
    expect(attentionOf(proposed, proposed)).toBeNull()
  })
})

describe('isInSight', () => {
  const bounds = { min: [0, 0, 0], max: [20, 10, 2] } as const
  const pose = frameBounds(bounds, planView, viewport)

  it('knows what is whole in the picture, out of it, and too small', () => {
    expect(isInSight(bounds, pose, viewport, 0.5)).toBe(true)
    expect(isInSight(bounds, { ...pose, target: [15, 5, 0] }, viewport)).toBe(false)
    expect(isInSight(bounds, { ...pose, height_m: pose.height_m * 10 }, viewport)).toBe(true)
    expect(isInSight(bounds, { ...pose, height_m: pose.height_m * 10 }, viewport, 0.25)).toBe(false)
  })
})
