import { describe, expect, it } from 'vitest'
import { deletePlacements } from '../../../src/commands/placements/delete-placements'
import { checkSite } from '../../../src/engine/check-site'
import { solveHydraulics } from '../../../src/engine/hydraulics/solve-hydraulics'
import { buildFacts } from '../../../src/engine/rules/testing/build-facts'
import { buildSite } from '../../../src/engine/rules/testing/build-site'
import type { SiteDocument } from '../../../src/model/document'
import { resolveSite } from '../../../src/model/effective-site'
import { type Item, itemSchema } from '../../../src/model/item'
import { applyPatch, invertPatch } from '../../../src/model/patch'
import { validateDocument } from '../../../src/model/reading/read-document'

const definitions = {
  cdu: { liquidCooling: { role: 'conduit', approach_K: 4, head_kPa: 180, maxFlow_lpm: 400 } },
  rack: { load: { design_kW: 100 }, heat: { liquidFraction: 1, deltaT_K: 10, pressureDrop_kPa: 50 } },
}
const items = new Map<string, Item>(
  Object.entries(definitions).map(([id, fields]) => [
    id,
    itemSchema.parse({ id, category: id === 'cdu' ? 'cdu' : 'gpu-rack', name: id, ...fields }),
  ]),
)
const pipe = { kind: 'coolant', from: 'C', length_m: 10, bore_m: 0.0525 } as const
const document: SiteDocument = {
  format: 'guscio-site',
  version: 1,
  site: { name: 'Site' },
  placements: ['C', 'R1', 'R2'].map((id, i) => ({ id, item: i === 0 ? 'cdu' : 'rack', at: [2 * i, 0] })),
  connections: [
    { id: 'k1', ...pipe, to: 'R1', returnTo: 'R2' },
    { id: 'k2', ...pipe, to: 'R2' },
  ],
  scenarios: [{ id: 's', remove: ['R2'] }],
}

const lost = (site: SiteDocument, scenario: string | null = null) =>
  checkSite(resolveSite(site, items, scenario)).findings.flatMap(({ rule, subjects, params }) =>
    rule === 'cooling/return-way' ? [{ subjects, cause: params.cause, wanted: params.wanted }] : [],
  )
const report = { subjects: ['C', 'R1'], cause: 'unknown', wanted: 'R2' }

describe('a return that names what is not there', () => {
  it('is opened as written and reported', () => {
    const [first, second] = document.connections!
    const stray = { ...document, connections: [{ ...first!, returnTo: 'gone' }, second!] }
    expect(validateDocument(stray, items)).toEqual(stray)
    expect(lost(stray)).toEqual([{ ...report, wanted: 'gone' }])
  })

  it('is reported where a scenario removes it, and in that scenario only', () => {
    expect(lost(document)).toEqual([])
    expect(lost(document, 's')).toEqual([report])
  })

  it('is reported once it is deleted, and undone as it was', () => {
    const edit = deletePlacements({ document, scenario: null, site: resolveSite(document, items) }, ['R2'])!
    const after = applyPatch(document, edit.patch)
    expect(lost(after)).toEqual([report])
    expect(applyPatch(after, invertPatch(edit.patch))).toEqual(document)
  })
})

describe('returns that cannot be what they say', () => {
  const solve = (returns: Readonly<Record<string, string>>) =>
    solveHydraulics(
      buildFacts(
        buildSite({
          items: definitions,
          placements: { cdu1: {}, rack1: {}, rack2: {} },
          connections: Object.fromEntries(
            ['rack1', 'rack2'].map((to) => {
              const { [to]: returnTo } = returns
              return [
                `cdu1~${to}`,
                {
                  length_m: 10,
                  bore_m: 0.0525,
                  returnBore_m: 0.0525,
                  ...(returnTo === undefined ? {} : { returnTo }),
                },
              ]
            }),
          ),
        }),
        { liquid: { cdu1: { in_kW: 200 } } },
      ),
    ).loops[0]!

  it('are reckoned as going back the way the supply came, as if they said nothing', () => {
    const silent = solve({})
    expect(silent.balance[0]!.required_kPa).toBeGreaterThan(50)
    expect(solve({ rack1: 'rack1' })).toEqual(silent)
    expect(solve({ rack1: 'gone' })).toEqual(silent)
    expect(solve({ rack1: 'rack2', rack2: 'rack1' })).toEqual(silent)
    expect(solve({ rack1: 'rack2' })).not.toEqual(silent)
  })
})
