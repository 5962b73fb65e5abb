import { expect, it } from 'vitest'
import { foldDiagram, readDiagram } from '../../../src/diagrams/diagram'
import { isLaidOutInTime } from '../../../src/diagrams/fold/suggested-level'
import { buildSite } from '../../../src/engine/rules/testing/build-site'
import { whatFits } from './what-fits'

const loops = Array.from({ length: 20 }, (_, n) => `cdu${n}`)
const racksOf = (n: number) => Array.from({ length: 40 }, (_, i) => `rack${n}x${i}`)
/** Twenty CDUs with forty racks each, on one dry cooler; a schematic stacks nothing. */
const diagram = readDiagram(
  'cooling',
  buildSite({
    items: {
      dry: {
        category: 'dry-cooler',
        liquidCooling: { role: 'sink', capacity_kW: 90_000, rejects: 'setpoint', setpoint_C: 30 },
      },
      cdu: { category: 'cdu', liquidCooling: { role: 'conduit', capacity_kW: 5000, approach_K: 4 } },
      rack: {
        category: 'gpu-rack',
        load: { design_kW: 100 },
        heat: { liquidFraction: 0.8, supplyMax_C: 45, deltaT_K: 10 },
      },
    },
    placements: {
      dry1: { hall: null },
      ...Object.fromEntries(loops.flatMap((cdu, n) => [cdu, ...racksOf(n)].map((id) => [id, {}]))),
    },
    connections: Object.fromEntries(
      loops.flatMap((cdu, n) => [`dry1~${cdu}`, ...racksOf(n).map((id) => `${cdu}~${id}`)].map((c) => [c, {}])),
    ),
  }),
)
const folded = foldDiagram(diagram, 'loads').nodes.flatMap((n) => (n.folded === 'piece' ? [] : [n.key]))

it('opens as many of the chosen boxes as can be laid out, from the first on', () => {
  expect(folded).toHaveLength(20)
  const fitting = whatFits(diagram, 'loads', new Set(), folded)
  expect(fitting).toEqual(folded.slice(0, fitting.length))
  expect(fitting.length).toBeGreaterThan(5)
  expect(isLaidOutInTime(foldDiagram(diagram, 'loads', new Set(fitting)))).toBe(true)
  expect(isLaidOutInTime(foldDiagram(diagram, 'loads', new Set(folded.slice(0, fitting.length + 1))))).toBe(false)
})

it('counts what is open already, and opens all that fits', () => {
  const open = new Set(folded.slice(0, 6))
  expect(whatFits(diagram, 'loads', open, folded.slice(6, 8))).toEqual(folded.slice(6, 8))
  expect(whatFits(diagram, 'loads', open, folded.slice(6)).length).toBeLessThan(14)
})
