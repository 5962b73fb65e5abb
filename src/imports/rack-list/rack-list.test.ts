import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeRackList } from '../../commands/imports/place-rack-list'
import { type Footprint, footprintCorners, overlapDepth_m } from '../../geometry/footprint'
import { rectangleOutline } from '../../geometry/outline'
import { containsPoint } from '../../geometry/polygon'
import type { SiteDocument } from '../../model/document'
import { resolveSite } from '../../model/effective-site'
import type { Item } from '../../model/item'
import { applyPatch, invertPatch } from '../../model/patch'
import { decodeText, readCsv } from '../tables/read-csv'
import { writeLines } from '../tables/write-lines'
import { guessColumns, headerUnit } from './guess-columns'
import { defaultLayout, layOutRacks } from './lay-out-racks'
import { matchModel } from './match-model'
import { firstChoices, listedModels } from './model-choices'
import { planRackList } from './plan-rack-list'
import { readRackList } from './read-rack-list'

const rack = (id: string, name: string, design_kW: number): Item => ({
  id,
  name,
  category: 'asic-rack',
  size_m: [1, 0.8, 2],
  load: { design_kW },
})
const items = new Map<string, Item>(
  [
    rack('mining-rack-20', 'ASIC rack, 20 air miners', 67),
    rack('shelf-36', 'Shelf bay, 36 air miners', 120),
    { id: 'lv', name: 'LV board', category: 'lv-switchboard', power: { role: 'conduit' as const, rating_kW: 500 } },
  ].map((i) => [i.id, i as Item]),
)
const document: SiteDocument = {
  format: 'guscio-site',
  version: 1,
  site: { name: 'S' },
  buildings: [
    {
      id: 'B1',
      outline: rectangleOutline([0, 0], [20, 10]),
      height_m: 6,
      halls: [
        {
          id: 'H1',
          name: 'Sala 1',
          outline: rectangleOutline([0, 0], [20, 10]),
        },
      ],
    },
  ] as unknown as SiteDocument['buildings'],
  placements: [{ id: 'LV1', item: 'lv', hall: 'H1', at: [18, 8], label: 'Quadro 1' }] as SiteDocument['placements'],
}
const site = resolveSite(document, items)
const planned = (csv: string, hall: string | null = 'H1') => {
  const table = readCsv(csv)
  const list = readRackList(table, guessColumns(table.headers), unitsOf(table.headers))
  const choices = firstChoices(listedModels(list.entries, items))
  const plan = planRackList(list.entries, site, items, { fileName: 'list.csv', choices, hall, layout: defaultLayout })
  return { list, ...plan, problems: [...list.problems, ...plan.problems] }
}
const unitsOf = (headers: readonly string[]) =>
  Object.fromEntries(
    Object.entries(guessColumns(headers)).flatMap(([field, column]) => {
      const unit = headerUnit(headers[column]!, field as 'x')
      return unit ? [[field, unit]] : []
    }),
  )

describe('columns', () => {
  it.each([
    [
      ['Rack', 'Row', 'X (m)', 'Y (m)', 'Model', 'kW', 'Hall', 'Rotation', 'Feed A', 'Feed B'],
      { label: 0, row: 1, x: 2, y: 3, model: 4, kW: 5, hall: 6, rotation: 7, feedA: 8, feedB: 9 },
    ],
    [
      ['Sigla', 'Fila', 'Modello', 'Potenza [kW]', 'Sala', 'Alimentazione'],
      { label: 0, row: 1, model: 2, kW: 3, hall: 4, feedA: 5 },
    ],
    [['rack_id', 'x_mm', 'y_mm', 'deviceType', 'power_W'], { label: 0, x: 1, y: 2, model: 3, kW: 4 }],
    [['id', 'name', 'type'], { label: 1, model: 2 }],
    [['peak kW', 'colour'], { kW: 0 }],
  ] as const)('of %j are guessed', (headers, expected) => {
    expect(guessColumns(headers)).toEqual(expected)
  })

  it('say their unit in the header', () => {
    expect(headerUnit('X (mm)', 'x')).toBe('mm')
    expect(headerUnit('power_W', 'kW')).toBe('W')
    expect(headerUnit('Potenza', 'kW')).toBeNull()
    expect(headerUnit('Model', 'model')).toBeNull()
  })
})

describe('a rack list', () => {
  it('is read with its title, its separator, its decimals and its units', () => {
    const table = readCsv(
      'Elenco rack\r\n\r\nSigla;Modello;X (mm);Y (mm);kW\r\nA1;ASIC rack;1500;2000;67,0\r\nA2;"Shelf;\nbay";2500;2000;0,12 MW\r\nA3;x;1;1;1\r\n',
    )
    expect(table.decimals).toBe('it')
    expect(table.rows.map((r) => r.line)).toEqual([4, 5, 7])
    const { entries } = readRackList(table, guessColumns(table.headers), unitsOf(table.headers))
    expect(entries.slice(0, 2)).toMatchObject([
      { line: 4, label: 'A1', at: [1.5, 2], design_kW: 67 },
      { line: 5, at: [2.5, 2], design_kW: 120 },
    ])
  })

  it('says line and column of what it cannot read, and takes the rest', () => {
    const { list, problems } = planned(
      'rack,model,x,y,kW\nA1,mining-rack-20,east,2,67\nA2,mining-rack-20,3,,67\nA3,mining-rack-20,5,5,-1\nA4,mining-rack-20,7,5,67,more\nA5,mining-rack-20,9,5,67\n',
    )
    expect(list.entries.map((e) => e.label)).toEqual(['A5'])
    expect(problems.map((p) => [p.line, p.field, p.code])).toEqual([
      [2, 'x', 'no-figure'],
      [3, 'y', 'half-place'],
      [4, 'kW', 'negative'],
      [5, null, 'broken-line'],
    ])
  })

  it('places by coordinates, finds hall and feeds, and flags power that contradicts the catalogue', () => {
    const {
      racks,
      items: brought,
      problems,
    } = planned(
      'rack,model,x,y,kW,hall,feed a,feed b\nA1,ASIC rack 20 air miners,3,3,67,Sala 1,quadro 1,\nA2,mining-rack-20,5,3,45,Sala 1,,LV9\nA3,mining-rack-20,30,3,67,H1,,\n',
    )
    expect(racks.map((r) => [r.item.id, r.hall])).toEqual([
      ['mining-rack-20', 'H1'],
      ['mining-rack-20-45kw', 'H1'],
      ['mining-rack-20', null],
    ])
    expect(racks[0]!.feeds).toEqual([{ side: 'A', from: 'LV1' }])
    expect(brought).toMatchObject([{ id: 'mining-rack-20-45kw', load: { design_kW: 45 }, source: { verified: false } }])
    expect(problems.map((p) => [p.line, p.code, p.leftOut])).toEqual([
      [3, 'kw-differs', false],
      [3, 'unknown-feed', false],
      [4, 'other-hall', false],
    ])
  })

  it('lines up what has no place, in the hall named or chosen, and says what finds no room', () => {
    const many = Array.from({ length: 60 }, (_, i) => `R${i},mining-rack-20,${i < 20 ? 'a' : 'b'}`).join('\n')
    const { racks, problems } = planned(`rack,model,row\n${many}\n`)
    expect(racks.length + problems.filter((p) => p.code === 'no-room').length).toBe(60)
    expect(racks.length).toBeGreaterThan(30)
    expect(new Set(racks.filter((r) => r.row === 'a').map((r) => r.at[1])).size).toBe(2)
    expect(planned('rack,model\nR1,mining-rack-20\n', null).problems.map((p) => p.code)).toEqual(['no-hall'])
  })

  it('leaves out what stands on the site already, and models nobody chose', () => {
    const {
      racks,
      problems,
      items: brought,
    } = planned('rack,model,kW\nquadro 1,mining-rack-20,\nA1,Qwxyz 9000,30\nA2,,30\n')
    expect(problems.map((p) => p.code)).toEqual(['label-on-site', 'no-model'])
    expect(racks.map((r) => r.item.id)).toEqual(['listed-qwxyz-9000-30kw'])
    expect(brought[0]).toMatchObject({
      name: 'Qwxyz 9000, 30 kW',
      load: { design_kW: 30 },
      source: { verified: false },
    })
  })

  it('becomes one edit that can be undone', () => {
    const { racks, items: brought } = planned('rack,model,x,y,kW,feed\nA1,mining-rack-20,3,3,45,LV1\n')
    const edit = placeRackList({ document, scenario: null, site }, racks, brought, 'list.csv')!
    const next = applyPatch(document, edit.patch)
    expect(next.placements?.at(-1)).toMatchObject({ label: 'A1', item: 'mining-rack-20-45kw', at: [3, 3], hall: 'H1' })
    expect(next.connections).toMatchObject([{ kind: 'power', from: 'LV1', side: 'A' }])
    expect(applyPatch(next, invertPatch(edit.patch))).toEqual(document)
    expect(placeRackList({ document, scenario: null, site }, [], [], 'list.csv')).toBeNull()
  })

  it('gives the lines left out back as a CSV, with the reason', () => {
    const table = readCsv('rack,model,x\nA1,=1+1,-3.5\nA2,b,1\n')
    expect(writeLines(table, new Map([[2, 'no model']]), 'problem')).toBe(
      'rack,model,x,problem\r\nA1,"\'=1+1",-3.5,no model',
    )
  })

  it('reads what Windows writes', () => {
    expect(decodeText(new Uint8Array([0x53, 0xe8]))).toBe('Sè')
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x41, 0x00]))).toBe('A')
  })
})

describe('names of models', () => {
  it.each([
    ['mining-rack-20', 'mining-rack-20', 1],
    ['ASIC RACK 20 AIR MINERS', 'mining-rack-20', 1],
    ['Asic rack, 20 air miner', 'mining-rack-20', 0.8],
    ['shelf bay', 'shelf-36', 0.6],
  ])('%s means %s', (name, id, least) => {
    const match = matchModel(name, items.values())
    expect(match?.item.id).toBe(id)
    expect(match!.likeness).toBeGreaterThanOrEqual(least)
  })
  it.each(['', 'Dell R740', 'LV board'])('"%s" means no rack', (name) => {
    expect(matchModel(name, items.values())).toBeNull()
  })
})

describe('racks lined up in a hall', () => {
  it('stand inside, apart from each other and from what stands there', () => {
    const size = fc.integer({ min: 5, max: 15 }).map((n) => n / 10)
    const racks = fc.array(fc.record({ width_m: size, depth_m: size, row: fc.constantFrom(undefined, 'a', 'b') }), {
      maxLength: 30,
    })
    const obstacle = fc.record({ x: fc.integer({ min: 0, max: 12 }), y: fc.integer({ min: 0, max: 12 }) })
    fc.assert(
      fc.property(racks, fc.array(obstacle, { maxLength: 5 }), (list, posts) => {
        const hall = [
          [0, 0],
          [12, 0],
          [12, 6],
          [6, 6],
          [6, 12],
          [0, 12],
        ] as const
        const taken = posts.map(
          ({ x, y }): Footprint => ({ centre_m: [x, y], width_m: 0.5, depth_m: 0.5, rotation_deg: 0 }),
        )
        const places = layOutRacks(list, hall, taken, { gap_m: 0, aisle_m: 1, margin_m: 0.5 })
        const standing = places.flatMap((at, i): Footprint[] =>
          at ? [{ centre_m: at, ...list[i]!, rotation_deg: 0 }] : [],
        )
        for (const [i, a] of standing.entries()) {
          for (const corner of footprintCorners(a)) expect(containsPoint(hall, corner, 1e-6)).toBe(true)
          for (const b of [...standing.slice(i + 1), ...taken]) expect(overlapDepth_m(a, b)).toBeLessThan(2e-3)
        }
      }),
      { numRuns: 60 },
    )
  })
})
