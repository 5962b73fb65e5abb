import type { PlanPoint } from '../../geometry/point'

export interface DxfLayer {
  readonly name: string
  /** AutoCAD colour index, 1 to 255. */
  readonly colour: number
}

export type DxfEntity =
  | {
      readonly type: 'polyline'
      readonly layer: string
      readonly points: readonly PlanPoint[]
      readonly closed: boolean
    }
  | {
      readonly type: 'text'
      readonly layer: string
      readonly at: PlanPoint
      readonly height_m: number
      readonly text: string
      readonly rotation_deg: number
    }
  | {
      readonly type: 'insert'
      readonly layer: string
      readonly block: string
      readonly at: PlanPoint
      readonly rotation_deg: number
    }

export interface DxfContent {
  readonly layers: readonly DxfLayer[]
  /** What each block draws, about its own origin; layer 0 takes the layer of the insert. */
  readonly blocks: ReadonlyMap<string, readonly DxfEntity[]>
  readonly entities: readonly DxfEntity[]
}

const METRES = 6

/**
 * A drawing in metres as text DXF of release 12, which every CAD program reads. Letters beyond ASCII go as `\U+XXXX`.
 * @param extent corners of the box around it
 */
export function writeDxf(
  { layers, blocks, entities }: DxfContent,
  extent: { readonly min: PlanPoint; readonly max: PlanPoint },
): string {
  const out: string[] = []
  const put = (...pairs: readonly (readonly [code: number, value: string | number])[]) => {
    for (const [code, value] of pairs) out.push(String(code), typeof value === 'number' ? figure(value) : value)
  }
  const section = (name: string, body: () => void) => {
    put([0, 'SECTION'], [2, name])
    body()
    put([0, 'ENDSEC'])
  }
  section('HEADER', () => {
    put([9, '$ACADVER'], [1, 'AC1009'])
    put([9, '$INSUNITS'], [70, METRES], [9, '$MEASUREMENT'], [70, 1])
    put([9, '$EXTMIN'], ...at(extent.min), [9, '$EXTMAX'], ...at(extent.max))
  })
  section('TABLES', () => {
    put([0, 'TABLE'], [2, 'LTYPE'], [70, 1])
    put([0, 'LTYPE'], [2, 'CONTINUOUS'], [70, 0], [3, 'Solid line'], [72, 65], [73, 0], [40, 0], [0, 'ENDTAB'])
    put([0, 'TABLE'], [2, 'LAYER'], [70, layers.length])
    for (const { name, colour } of layers) put([0, 'LAYER'], [2, name], [70, 0], [62, colour], [6, 'CONTINUOUS'])
    put([0, 'ENDTAB'])
  })
  section('BLOCKS', () => {
    for (const [name, content] of blocks) {
      put([0, 'BLOCK'], [8, '0'], [2, name], [70, 0], ...at([0, 0]), [3, name])
      for (const entity of content) put(...pairsOf(entity))
      put([0, 'ENDBLK'], [8, '0'])
    }
  })
  section('ENTITIES', () => {
    for (const entity of entities) put(...pairsOf(entity))
  })
  put([0, 'EOF'])
  return `${out.join('\r\n')}\r\n`
}

type Pair = readonly [code: number, value: string | number]

const at = ([x, y]: PlanPoint): readonly Pair[] => [
  [10, x],
  [20, y],
  [30, 0],
]

function pairsOf(entity: DxfEntity): readonly Pair[] {
  const on: Pair = [8, entity.layer]
  if (entity.type === 'insert')
    return [[0, 'INSERT'], on, [2, entity.block], ...at(entity.at), [50, entity.rotation_deg]]
  if (entity.type === 'text')
    return [
      [0, 'TEXT'],
      on,
      ...at(entity.at),
      [40, entity.height_m],
      [1, ascii(entity.text)],
      [50, entity.rotation_deg],
      // Centred on its point, which is given twice.
      [72, 1],
      [11, entity.at[0]],
      [21, entity.at[1]],
      [31, 0],
      [73, 2],
    ]
  return [
    [0, 'POLYLINE'],
    on,
    [66, 1],
    ...at([0, 0]),
    [70, entity.closed ? 1 : 0],
    ...entity.points.flatMap((p): readonly Pair[] => [[0, 'VERTEX'], on, ...at(p)]),
    [0, 'SEQEND'],
    on,
  ]
}

/** To the tenth of a millimetre, without an exponent. */
const figure = (value: number): string => String(Math.round(value * 1e4) / 1e4 + 0)

const ascii = (text: string): string =>
  text
    .replace(/[\r\n]+/g, ' ')
    .replace(/[^\x20-\x7e]/gu, (c) => `\\U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`)
