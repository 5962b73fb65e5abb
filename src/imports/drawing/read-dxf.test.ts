import { describe, expect, it } from 'vitest'
import { ImportProblem } from '../import-problem'
import type { Drawing } from './drawing'
import { underlaySize } from './drawing-bounds'
import { drawingUnderlay } from './drawing-underlay'
import { drawingUnits, readDrawingUnit } from './drawing-units'
import { judgeSize } from './judge-size'
import { readDxf as readBytes } from './read-dxf'
import { layerLines, underlaySegments } from './underlay-lines'

const line = (layer: string, a: readonly [number, number], b: readonly [number, number]) =>
  ['0', 'LINE', '8', layer, '10', a[0], '20', a[1], '11', b[0], '21', b[1]].join('\n')
const section = (name: string, body: string) => `0\nSECTION\n2\n${name}\n${body}\n0\nENDSEC`
const dxf = (...sections: string[]) => `${sections.join('\n')}\n0\nEOF\n`
const entities = (...list: string[]) => section('ENTITIES', list.join('\n'))
const header = (variable: string, value: number) => section('HEADER', `9\n${variable}\n70\n${value}`)
const readDxf = (text: string): Drawing => readBytes(new TextEncoder().encode(text))
/** The lines of a layer in the drawing's units, to a hundredth of its smallest step. */
const linesOf = (drawing: Drawing, name: string): number[][] => {
  const { min } = drawing.bounds
  const sides = underlaySize(drawing.bounds)
  const { packed } = drawing.layers.find((l) => l.name === name)!
  const { points, ends } = layerLines({ name, lines: [], packed })
  return [...ends].map((end, i) =>
    [...points.subarray((ends[i - 1] ?? 0) * 2, end * 2)].map(
      (v, j) => Math.round((min[j % 2]! + v * sides[j % 2]!) * 100) / 100,
    ),
  )
}
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
    expect(drawing.layers).toMatchObject([
      { name: 'AXES', hidden: false, lineCount: 1 },
      { name: 'WALLS', hidden: false, lineCount: 1 },
    ])
    expect(linesOf(drawing, 'AXES')).toEqual([[0, 0, 0, 20_000]])
    expect(linesOf(drawing, 'WALLS')).toEqual([[0, 0, 40_000, 0]])
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
    const drawing = readDxf(dxf(blocks, entities(insert)))
    expect(drawing.layers.map((l) => [l.name, l.lineCount])).toEqual([
      ['FIXED', 2],
      ['STEEL', 2],
    ])
    expect(linesOf(drawing, 'STEEL')).toEqual([
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
    expect(linesOf(drawing, 'P')[0]).toEqual([0, 0, 30, 0, 30, 30, 0, 0])
    for (const [x, y] of pairs(linesOf(drawing, 'A')[0]!)) expect(Math.hypot(x, y)).toBeCloseTo(10, 1)
  })

  it('counts kinds that the package passes over, and keeps polylines of old whole however many there are', () => {
    const leader = '0\nLEADER\n8\n0\n10\n0\n20\n0'
    const old = (i: number) =>
      [
        '0\nPOLYLINE\n8\nP\n66\n1\n70\n0',
        ...[0, 1, 2].map((x) => `0\nVERTEX\n8\nP\n10\n${x}\n20\n${i}`),
        '0\nSEQEND',
      ].join('\n')
    const drawing = readDxf(dxf(entities(leader, ...Array.from({ length: 12_000 }, (_, i) => old(i)))))
    expect(drawing.leftOut).toEqual({ LEADER: 1 })
    expect(drawing.lineCount).toBe(12_000)
    expect(new Set(linesOf(drawing, 'P').map((l) => l.length))).toEqual(new Set([6]))
  })

  it('refuses what it cannot read, each in its own words', () => {
    expect(code(() => readDxf('AC1032 and so on'))).toBe('dwg')
    expect(code(() => readDxf('AutoCAD Binary DXF\r\n'))).toBe('binary-dxf')
    expect(code(() => readDxf('label,x,y\nR1,0,0\n'))).toBe('no-dxf')
    expect(code(() => readDxf(''))).toBe('no-dxf')
    expect(code(() => readDxf(dxf(entities('0\nTEXT\n8\n0\n1\nHall'))))).toBe('no-lines')
  })
})

describe('a DXF that was not saved well', () => {
  const whole = dxf(header('$INSUNITS', 4), entities(line('WALLS', [0, 0], [40_000, 0]), line('AXES', [0, 0], [0, 20])))
  const problem = (text: string): Partial<ImportProblem> => {
    try {
      readDxf(text)
    } catch (error) {
      return error as ImportProblem
    }
    return {}
  }

  it('is never taken in by half: wherever it breaks off before its lines end, that is said with the line', () => {
    const last = whole.lastIndexOf('ENDSEC')
    for (let end = whole.indexOf('HEADER'); end < last; end++) {
      const found = problem(whole.slice(0, end))
      expect(found.code).toMatch(/cut-off-dxf|broken-dxf/)
      expect(found.params?.line).toBeGreaterThan(1)
      expect(found.params?.line).toBeLessThanOrEqual(whole.slice(0, end).split('\n').length + 1)
    }
    expect(problem(whole.slice(0, last + 6))).toEqual({})
  })

  it('says at which line it is damaged', () => {
    const damaged = whole.replace('\n8\nAXES', '\nAXES')
    const at = damaged.split('\n').indexOf('AXES') + 1
    expect(problem(damaged)).toMatchObject({ code: 'broken-dxf', params: { line: at } })
  })

  it('is read with any line ends, comments, padding, and names in UTF-8, UTF-16 and as Windows writes them', () => {
    const named = whole.replace('WALLS', 'MÜRI')
    const names = (bytes: Uint8Array) => readBytes(bytes).layers.map((l) => l.name)
    const utf8 = new TextEncoder().encode(named)
    expect(names(utf8)).toEqual(['AXES', 'MÜRI'])
    expect(names(Uint8Array.from(named, (c) => c.charCodeAt(0)))).toEqual(['AXES', 'MÜRI'])
    const two = new Uint8Array((named.length + 1) * 2)
    for (const [i, c] of [...`\ufeff${named}`].entries()) two.set([c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8], i * 2)
    expect(names(two)).toEqual(['AXES', 'MÜRI'])
    for (const end of ['\r\n', '\r'])
      expect(readDxf(`999\nfrom a test\n${whole}`.replaceAll('\n', end)).layers).toHaveLength(2)
    expect(readDxf(whole.replaceAll(/^(\d)$/gm, '  $1')).layers).toHaveLength(2)
  })

  it('is told how far reading has come, never backwards', () => {
    const many = dxf(entities(...Array.from({ length: 20_000 }, (_, i) => line('L', [i, 0], [i, 1]))))
    const seen: [string, number][] = []
    readBytes(new TextEncoder().encode(many), (step, share) => seen.push([step, share]))
    const parsed = seen.filter(([step]) => step === 'parse').map(([, share]) => share)
    expect(parsed.length).toBeGreaterThan(3)
    expect(parsed).toEqual(parsed.toSorted((a, b) => a - b))
    expect(parsed.at(-1)).toBeLessThanOrEqual(1)
    expect(seen.findLastIndex(([s]) => s === 'parse')).toBeLessThan(seen.findIndex(([s]) => s === 'arrange'))
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
})

const pairs = (flat: readonly number[]): [number, number][] =>
  Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i]!, flat[2 * i + 1]!])
