import { inputUnit } from '../../units/input-units'
import { parseNumber } from '../../units/parse-number'
import { parseQuantity } from '../../units/parse-quantity'
import type { Table, TableRow } from '../tables/table'
import type { ColumnMapping } from './guess-columns'
import type { LineProblem, RackEntry } from './rack-entry'
import { fieldKinds, type RackField } from './rack-fields'

/** Units of columns whose cells name none, as `inputUnit` spells them. */
export type ColumnUnits = Readonly<Partial<Record<RackField, string>>>

export const defaultUnits = { x: 'm', y: 'm', kW: 'kW', rotation: '°' } as const satisfies ColumnUnits

export interface RackList {
  readonly entries: readonly RackEntry[]
  readonly problems: readonly LineProblem[]
}

/** Reads each line of a table as a rack. A line that cannot be read whole is left out and said, never half taken. */
export function readRackList(table: Table, columns: ColumnMapping, units: ColumnUnits = {}): RackList {
  const entries: RackEntry[] = []
  const problems: LineProblem[] = []
  const labels = new Set<string>()
  for (const row of table.rows) {
    const read = readLine(row, table, columns, units)
    if ('code' in read) {
      problems.push(read)
      continue
    }
    if (read.label !== undefined) {
      if (labels.has(read.label))
        problems.push({ line: row.line, field: 'label', code: 'label-twice', leftOut: false, value: read.label })
      labels.add(read.label)
    }
    entries.push(read)
  }
  return { entries, problems }
}

function readLine(row: TableRow, table: Table, columns: ColumnMapping, units: ColumnUnits): RackEntry | LineProblem {
  const { line } = row
  const text = (field: RackField): string => {
    const column = columns[field]
    return column === undefined ? '' : (row.cells[column] ?? '')
  }
  const problem = (field: RackField | null, code: LineProblem['code'], value: string): LineProblem => ({
    line,
    field,
    code,
    leftOut: true,
    value,
  })
  if (row.broken) return problem(null, 'broken-line', row.cells.join(' '))

  const figures: Partial<Record<RackField, number>> = {}
  for (const field of ['x', 'y', 'kW', 'rotation'] as const) {
    if (text(field) === '') continue
    const figure = readFigure(text(field), field, units[field] ?? defaultUnits[field], table.decimals)
    if (figure === null) return problem(field, 'no-figure', text(field))
    if (field === 'kW' && figure < 0) return problem(field, 'negative', text(field))
    figures[field] = figure
  }
  const { x, y, kW, rotation = 0 } = figures
  if ((x === undefined) !== (y === undefined)) return problem(x === undefined ? 'x' : 'y', 'half-place', '')
  const optional = <K extends 'label' | 'row' | 'model' | 'hall'>(key: K) => (text(key) ? { [key]: text(key) } : {})
  return {
    line,
    ...optional('label'),
    ...optional('row'),
    ...optional('model'),
    ...optional('hall'),
    ...(kW === undefined ? {} : { design_kW: kW }),
    ...(x === undefined || y === undefined ? {} : { at: [x, y] as const }),
    rotation_deg: ((rotation % 360) + 360) % 360,
    feeds: (['A', 'B'] as const)
      .map((side) => ({ side, from: text(`feed${side}`) }))
      .filter((feed) => feed.from !== ''),
  }
}

/** A cell in base units; a unit in the cell wins over the column's. Null where it is no figure. */
function readFigure(text: string, field: RackField, unitName: string, decimals: Table['decimals']): number | null {
  const kind = fieldKinds[field]!
  const bare = parseNumber(text.trim(), decimals)
  if (bare === null) {
    const own = parseQuantity(text, { kind, system: 'metric', language: decimals })
    return own ? own.value : null
  }
  const unit = inputUnit(kind, unitName)
  return unit ? bare * unit.factor + unit.offset : null
}
