import { oncePer } from '../../../memo/once-per'
import { type CostedScope, costScope, drawCapex } from '../../estimate/cost-scope'
import { driverSwing } from '../../estimate/driver-swing'
import type { CapexSimulation } from '../../estimate/simulate-capex'
import type { TraceContext } from '../trace-types'

export interface DriverOfCost {
  readonly id: string
  readonly nameKey: string
  /** By how much it moves the total, site currency. */
  readonly swing: number
  /** What chance alone would seem to move it by. */
  readonly standardError: number
}

/** The simulation behind an estimate, drawn again. */
export interface CapexDraws {
  readonly seed: number
  readonly draws: number
  readonly scope: CostedScope
  readonly simulation: CapexSimulation
  /** Drivers of a total, what moves it most first; those that move it no more than chance would are left out. */
  driversOf(total: 'facility' | 'hardware'): readonly DriverOfCost[]
  /** Any driver on any total, also where it only moves together with what does. */
  driverOf(total: 'facility' | 'hardware', id: string): DriverOfCost | null
}

/** A swing of fewer standard errors is chance, not a driver. */
const TELLING = 2

/** The draws behind the percentiles of an estimate; null where nothing was simulated. Kept for the context. */
export const capexDraws = oncePer(({ site, baseline, estimate }: TraceContext): CapexDraws | null => {
  if (!baseline || !estimate?.risk) return null
  const { seed, draws } = estimate.risk
  const scope = costScope(site, baseline)
  const simulation = drawCapex(site, scope.lines, scope.model, { seed, draws })
  const driverOf: CapexDraws['driverOf'] = (total, asked) => {
    const driver = simulation.drivers.find(({ id }) => id === asked)
    return driver ? { id: driver.id, nameKey: driver.nameKey, ...driverSwing(driver.values, simulation[total]) } : null
  }
  const ranked = (total: 'facility' | 'hardware'): readonly DriverOfCost[] =>
    simulation.drivers
      .filter(({ id }) => moves(id, total, scope))
      .map(({ id }) => driverOf(total, id)!)
      .filter(({ swing, standardError }) => Math.abs(swing) > TELLING * standardError)
      .sort((a, b) => Math.abs(b.swing) - Math.abs(a.swing))
  const ranks = { facility: ranked('facility'), hardware: ranked('hardware') }
  return { seed, draws, scope, simulation, driversOf: (total) => ranks[total], driverOf }
})

/** Prices of a market move what is bought there, exchange rates what is foreign, all else facility cost alone. */
function moves(driver: string, total: 'facility' | 'hardware', { lines }: CostedScope): boolean {
  const inTotal = lines.filter(({ line }) => (line.group === 'hardware') === (total === 'hardware') && line.total)
  if (driver.startsWith('currency:')) return inTotal.some(({ foreign }) => `currency:${foreign}` === driver)
  if (lines.some(({ market }) => market === driver)) return inTotal.some(({ market }) => market === driver)
  return total === 'facility'
}
