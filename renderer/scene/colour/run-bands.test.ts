import { describe, expect, it } from 'vitest'
import { isMeasured, runReading } from './run-bands'

const figures = {
  pipes: { slow: { velocity_m_s: 0.4, friction_Pa_m: 401, assumedBore: true } },
  cables: { tight: 1 + 1e-12, over: 1.01, bare: null },
}

describe('runReading', () => {
  it('sorts figures into classes, a limit met exactly among those within it', () => {
    expect(runReading('velocity', figures, 'slow')).toEqual({ value: 0.4, band: 'low', assumed: true })
    expect(runReading('friction', figures, 'slow').band).toBe('over')
    expect(runReading('loading', figures, 'tight').band).toBe('full')
    expect(runReading('loading', figures, 'over').band).toBe('over')
  })

  it('does not know what nobody states', () => {
    expect(runReading('loading', figures, 'bare')).toEqual({ value: null, band: 'unknown', assumed: false })
    expect(runReading('velocity', figures, 'absent').band).toBe('unknown')
  })

  it('is about pipes or about power', () => {
    expect(isMeasured('velocity', { kind: 'coolant' })).toBe(true)
    expect(isMeasured('loading', { kind: 'coolant' })).toBe(false)
    expect(isMeasured('kind', { kind: 'power' })).toBe(false)
  })
})
