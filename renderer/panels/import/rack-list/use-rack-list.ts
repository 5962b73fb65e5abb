import { useMemo, useState } from 'react'
import { type ColumnMapping, guessColumns, headerUnit } from '../../../../src/imports/rack-list/guess-columns'
import { defaultLayout, type LayoutRule } from '../../../../src/imports/rack-list/lay-out-racks'
import { firstChoices, listedModels, type ModelChoice } from '../../../../src/imports/rack-list/model-choices'
import { planRackList } from '../../../../src/imports/rack-list/plan-rack-list'
import type { RackField } from '../../../../src/imports/rack-list/rack-fields'
import { type ColumnUnits, readRackList } from '../../../../src/imports/rack-list/read-rack-list'
import type { Table } from '../../../../src/imports/tables/table'
import { useApp } from '../../../state/hooks/use-app'

/** What is decided about a rack list so far, and what follows from it. */
export function useRackList(fileName: string, table: Table) {
  const site = useApp((s) => s.effective)
  const items = useApp((s) => s.catalog.items)
  const [columns, setColumns] = useState<ColumnMapping>(() => guessColumns(table.headers))
  const [chosen, setChosen] = useState<ReadonlyMap<string, ModelChoice>>(new Map())
  const [hall, setHall] = useState<string | null>(() => [...site.halls.keys()][0] ?? null)
  const [layout, setLayout] = useState<LayoutRule>(defaultLayout)

  const list = useMemo(() => readRackList(table, columns, unitsOf(table, columns)), [table, columns])
  const models = useMemo(() => listedModels(list.entries, items), [list, items])
  const choices = useMemo(() => new Map([...firstChoices(models), ...chosen]), [models, chosen])
  const plan = useMemo(
    () => planRackList(list.entries, site, items, { fileName, choices, hall, layout }),
    [list, site, items, fileName, choices, hall, layout],
  )
  const problems = useMemo(
    () => [...list.problems, ...plan.problems].sort((a, b) => a.line - b.line),
    [list.problems, plan.problems],
  )
  return {
    columns,
    models,
    choices,
    hall,
    layout,
    plan,
    problems,
    /** Lines that name no place of their own. */
    unplaced: list.entries.filter((e) => !e.at).length,
    setHall,
    setLayout,
    choose: (model: string, choice: ModelChoice) => setChosen((old) => new Map(old).set(model, choice)),
    /** Gives a column another meaning; a field that another column had moves here. */
    setColumn: (column: number, field: RackField | null) =>
      setColumns((old) => {
        const rest = Object.entries(old).filter(([f, c]) => c !== column && f !== field)
        return Object.fromEntries(field ? [...rest, [field, column]] : rest) as ColumnMapping
      }),
  }
}

const unitsOf = (table: Table, columns: ColumnMapping): ColumnUnits =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([field, column]) => {
      const unit = headerUnit(table.headers[column] ?? '', field as RackField)
      return unit ? [[field, unit]] : []
    }),
  )
