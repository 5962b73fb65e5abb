import { describe, expect, it } from 'vitest'
import { solveHydraulics } from '../../hydraulics/solve-hydraulics'
import { siteIndex } from '../../rules/site-index'
import { buildFacts } from '../../rules/testing/build-facts'
import { buildSite, type SiteSketch } from '../../rules/testing/build-site'
import { evaluateFormula, toleranceOf } from '../formulas'
import type { SiteCase } from './finding-case'
import { ownDrop } from './pipe-inputs'
import { circuitLosses, pipeDrop, valveDrop } from './pipe-losses'
import { agrees, type ReckonedInput, type Reckoning } from './reckoning'

const racks = [1, 2, 3]

/** Racks off a main with a tee each, its return going home from the last, or as the supply comes. */
function row(reversed: boolean): SiteSketch {
  const runs = racks.flatMap((i) => {
    const back = reversed ? { returnTo: i < racks.length ? `tee${i + 1}` : 'cdu1', returnLength_m: 7 + i } : {}
    return [
      [`${i === 1 ? 'cdu1' : `tee${i - 1}`}~tee${i}`, { length_m: 12, bore_m: 0.0779, returnBore_m: 0.0627, ...back }],
      [`tee${i}~rack${i}`, { length_m: 3, bore_m: 0.0409, valveKv_m3h: 20 }],
    ] as const
  })
  return {
    items: {
      cdu: { liquidCooling: { role: 'conduit', approach_K: 4, maxFlow_lpm: 700, head_kPa: 200, glycol: 0.25 } },
      tee: {},
      rack: { load: { design_kW: 100 }, heat: { liquidFraction: 1, deltaT_K: 10, pressureDrop_kPa: 60 } },
    },
    placements: Object.fromEntries(['cdu1', ...racks.flatMap((i) => [`tee${i}`, `rack${i}`])].map((id) => [id, {}])),
    connections: Object.fromEntries(runs),
  }
}

function caseOf(sketch: SiteSketch) {
  const site = buildSite(sketch)
  const facts = buildFacts(site, { liquid: { cdu1: { in_kW: 300, supply_C: 32 } } })
  const c: SiteCase = { site, facts, index: siteIndex(site), answer: () => null }
  return { c, loop: solveHydraulics(facts).loops[0]! }
}

function expectAgain({ formula, value, inputs }: Reckoning): void {
  const again = evaluateFormula(
    formula,
    inputs.map((i) => i.value),
  )
  if (again !== null) expect(agrees(again, value, toleranceOf(formula)), `${formula}: ${again} for ${value}`).toBe(true)
  for (const { below } of inputs) if (below) expectAgain(below)
}

const sum = (parts: readonly ReckonedInput[]) => parts.reduce((total, { value }) => total + value, 0)

describe.each([
  ['a return that follows its supply, in another bore', false],
  ['a reverse return', true],
])('losses of %s', (_, reversed) => {
  const { c, loop } = caseOf(row(reversed))

  it('give the drop of every pipe again from flow, bore, length, wall, fittings and coolant', () => {
    for (const pipe of loop.pipes) {
      expect(pipe.drop_kPa).toBeGreaterThan(0)
      expectAgain(pipeDrop(c, pipe))
    }
    const [, valved] = loop.pipes
    expect(valveDrop(c, valved!).value).toBeCloseTo(valved!.valve_kPa!, 9)
  })

  it('add up to the head that the index circuit asks for', () => {
    const consumer = loop.balance.find(({ id }) => id === loop.index!.consumer)!
    const parts = [...circuitLosses(c, loop), ownDrop(c, consumer.id)]
    expect(sum(parts) / consumer.required_kPa).toBeCloseTo(1, 3)
    for (const { below } of parts) if (below) expectAgain(below)
  })
})
