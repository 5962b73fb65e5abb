import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayUnit, fromDisplay, powerInScale, type QuantityKind, toDisplay } from './display-units'

const kinds: readonly QuantityKind[] = [
  'length',
  'area',
  'volume',
  'mass',
  'power',
  'apparentPower',
  'current',
  'voltage',
  'airflow',
  'flow',
  'pressure',
  'floorLoad',
  'temperature',
  'temperatureDifference',
  'angle',
]

describe('display units', () => {
  it.each([
    ['length', 30.48, 100, 'ft'],
    ['mass', 1360, 2998.287, 'lb'],
    ['flow', 80, 21.1338, 'gpm'],
    ['pressure', 70, 10.153, 'psi'],
    ['floorLoad', 12, 250.6251, 'psf'],
    ['airflow', 1000, 588.578, 'cfm'],
    ['temperature', 45, 113, '°F'],
    ['temperatureDifference', 10, 18, '°F'],
    ['power', 120, 120, 'kW'],
  ] as const)('shows %s %d as %d %s', (kind, base, shown, symbol) => {
    const answer = toDisplay(kind, base, 'imperial')
    expect(answer.unit).toBe(symbol)
    expect(answer.value / shown).toBeCloseTo(1, 4)
  })

  it('comes back to the base figure in both systems', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.constantFrom('metric' as const, 'imperial' as const),
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        (kind, system, base) => {
          const back = fromDisplay(kind, toDisplay(kind, base, system).value, system)
          expect(Math.abs(back - base)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(base)))
        },
      ),
    )
  })

  it('shows metric figures as they are stored', () => {
    for (const kind of kinds) expect(displayUnit(kind, 'metric')).toMatchObject({ factor: 1, offset: 0 })
  })

  it('scales power to MW from a thousand kW on', () => {
    expect(powerInScale(3840)).toEqual({ value: 3.84, unit: 'MW', decimals: 2 })
    expect(powerInScale(92_100)).toEqual({ value: 92.1, unit: 'MW', decimals: 1 })
    expect(powerInScale(846)).toEqual({ value: 846, unit: 'kW', decimals: 0 })
  })
})
