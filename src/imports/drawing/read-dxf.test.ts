import { describe, expect, it } from 'vitest'
import { ImportProblem } from '../import-problem'
import { drawingUnderlay } from './drawing-underlay'
import { drawingUnits, readDrawingUnit } from './drawing-units'
import { judgeSize } from './judge-size'
import { readDxf } from './read-dxf'
import { underlaySegments, underlaySnapSegments } from './underlay-lines'

const line = (layer: string, a: readonly [number, number], b: readonly [number, number]) =>
  ['0', 'LINE', '8', layer, '10', a[0], '20', a[1], '11', b[0], '21', b[1]].join('\n')
const section = (name: string, body: string) => `0\nSECTION\n2\n${name}\n${body}\n0\nENDSEC`
const dxf = (...sections: string[]) => `${sections.join('\n')}\n0\nEOF\n`
const entities = (...list: string[]) => section('ENTITIES', list.join('\n'))
const header = (variable: string, value: number) => section('HEADER', `9\n${variable}\n70\n${value}`)
const code = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    if (error instanceof ImportProblem) return error.code
    throw error
  }
  return 'none'
}

describe('a DXF', () => {
  it('gives its lines by layer, with its unit', () => {
    const drawing = readDxf(
      dxf(header('$INSUNITS', 4), entities(line('WALLS', [0, 0], [40_000, 0]), line('AXES', [0, 0], [0, 20_000]))),
    )
    expect(drawing.unit).toEqual({ unit: 'mm', from: 'stated' })
    expect(drawing.bounds).toEqual({ min: [0, 0], max: [40_000, 20_000] })
    expect(drawing.layers).toEqual([
      { name: 'AXES', hidden: false, lines: [[0, 0, 0, 20_000]] },
      { name: 'WALLS', hidden: false, lines: [[0, 0, 40_000, 0]] },
    ])
  })

  it('flattens blocks of blocks, scaled, turned and in arrays; layer 0 takes the layer of the insert', () => {
    const blocks = section(
      'BLOCKS',
      [
        ['0', 'BLOCK', '2', 'POST', '10', 1, '20', 0].join('\n'),
        line('0', [1, 0], [2, 0]),
        line('FIXED', [1, 0], [1, 1]),
        '0\nENDBLK',
        ['0', 'BLOCK', '2', 'PAIR', '10', 0, '20', 0].join('\n'),
        ['0', 'INSERT', '8', '0', '2', 'POST', '10', 5, '20', 0, '70', 2, '44', 10].join('\n'),
        '0\nENDBLK',
      ].join('\n'),
    )
    const insert = ['0', 'INSERT', '8', 'STEEL', '2', 'PAIR', '10', 100, '20', 0, '41', 2, '42', 2, '50', 90].join('\n')
    const { layers } = readDxf(dxf(blocks, entities(insert)))
    expect(layers.map((l) => [l.name, l.lines.length])).toEqual([
      ['FIXED', 2],
      ['STEEL', 2],
    ])
    const steel = layers[1]!.lines.map((l) => l.map((v) => Math.round(v * 1e9) / 1e9))
    expect(steel).toEqual([
      [100, 10, 100, 12],
      [100, 30, 100, 32],
    ])
  })

  it('does not follow a block that shows itself', () => {
    const again = ['0', 'INSERT', '8', '0', '2', 'LOOP', '10', 1, '20', 0].join('\n')
    const blocks = section(
      'BLOCKS',
      `0\nBLOCK\n2\nLOOP\n10\n0\n20\n0\n${line('0', [0, 0], [1, 0])}\n${again}\n0\nENDBLK`,
    )
    expect(readDxf(dxf(blocks, entities(again))).lineCount).toBe(1)
  })

  it('counts what draws no line, and takes arcs and closed polylines', () => {
    const text = '0\nTEXT\n8\n0\n1\nHall\n10\n0\n20\n0'
    const closed = '0\nLWPOLYLINE\n8\nP\n90\n3\n70\n1\n10\n0\n20\n0\n10\n30\n20\n0\n10\n30\n20\n30'
    const arc = '0\nARC\n8\nA\n10\n0\n20\n0\n40\n10\n50\n0\n51\n90'
    const drawing = readDxf(dxf(entities(text, closed, arc)))
    expect(drawing.leftOut).toEqual({ TEXT: 1 })
    expect(drawing.layers.find((l) => l.name === 'P')?.lines[0]).toEqual([0, 0, 30, 0, 30, 30, 0, 0])
    for (const [x, y] of pairs(drawing.layers.find((l) => l.name === 'A')!.lines[0]!))
      expect(Math.hypot(x, y)).toBeCloseTo(10, 6)
  })

  it('refuses what it cannot read, each in its own words', () => {
    expect(code(() => readDxf('AC1032 and so on'))).toBe('dwg')
    expect(code(() => readDxf('AutoCAD Binary DXF\r\n'))).toBe('binary-dxf')
    expect(code(() => readDxf('label,x,y\nR1,0,0\n'))).toBe('no-dxf')
    expect(code(() => readDxf(dxf(entities('0\nTEXT\n8\n0\n1\nHall'))))).toBe('no-lines')
  })
})

describe('the unit of a drawing', () => {
  const sized = (side: number) => ({ min: [0, 0], max: [side, side / 2] }) as const
  it.each([
    [{ insUnits: 6 }, 50, 'm', 'stated'],
    [{ insUnits: 0, measurement: 1 }, 50_000, 'mm', 'family'],
    [{ insUnits: 0, measurement: 1 }, 5, 'm', 'family'],
    [{ measurement: 0 }, 3000, 'in', 'family'],
    [{ measurement: 0 }, 200, 'ft', 'family'],
    [{}, 120_000, 'mm', 'guess'],
    [{}, 120, 'm', 'guess'],
  ] as const)('%j over %d is %s (%s)', (given, side, unit, from) => {
    expect(readDrawingUnit(given, sized(side))).toEqual({ unit, from })
  })

  it.each([
    [1.9, 'error', 'small'],
    [5, 'warning', 'small'],
    [120, 'ok', 'fits'],
    [900, 'warning', 'large'],
    [5000, 'error', 'large'],
  ] as const)('a plan of %d m is %s', (side, verdict, kind) => {
    expect(judgeSize(sized(side), drawingUnits.m)).toMatchObject({ verdict, kind })
  })
})

describe('a drawing as underlay', () => {
  const drawing = readDxf(
    dxf(header('$INSUNITS', 6), entities(line('WALLS', [10, 10], [50, 10]), line('AXES', [10, 10], [10, 30]))),
  )

  it('keeps its own coordinates and every line in place', () => {
    const underlay = drawingUnderlay(drawing, 'plan.dxf', 1, null)
    expect(underlay).toMatchObject({ at: [30, 20], size_m: [40, 20] })
    expect([...underlaySegments({ ...underlay, layers: underlay.layers })]).toEqual([
      [
        [10, 10],
        [10, 30],
      ],
      [
        [10, 10],
        [50, 10],
      ],
    ])
  })

  it('gives no snap targets of hidden layers, hidden underlays and layers left out', () => {
    const underlay = drawingUnderlay(drawing, 'plan.dxf', 1, [0, 0], new Set(['AXES']))
    expect(underlaySnapSegments([underlay])).toHaveLength(1)
    expect(underlaySnapSegments([{ ...underlay, hidden: true }])).toEqual([])
    const dark = { ...underlay, layers: underlay.layers!.map((l) => ({ ...l, hidden: true })) }
    expect(underlaySnapSegments([dark])).toEqual([])
  })
})

const pairs = (flat: readonly number[]): [number, number][] =>
  Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i]!, flat[2 * i + 1]!])
