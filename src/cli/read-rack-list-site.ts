import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { placeRackList } from '../commands/imports/place-rack-list'
import { rectangleOutline } from '../geometry/outline'
import { requireRegularFile, withSystemErrors } from '../host/read-site'
import { ImportProblem } from '../imports/import-problem'
import { guessColumns, headerUnit } from '../imports/rack-list/guess-columns'
import { defaultLayout } from '../imports/rack-list/lay-out-racks'
import { firstChoices, listedModels } from '../imports/rack-list/model-choices'
import { type PlannedList, planRackList } from '../imports/rack-list/plan-rack-list'
import type { LineProblem, RackEntry } from '../imports/rack-list/rack-entry'
import { readRackList } from '../imports/rack-list/read-rack-list'
import { decodeText, readCsv } from '../imports/tables/read-csv'
import { readSpreadsheet } from '../imports/tables/read-spreadsheet'
import { TABLE_LIMIT_BYTES, type Table } from '../imports/tables/table'
import type { SiteDocument } from '../model/document'
import { resolveSite } from '../model/effective-site'
import { applyPatch } from '../model/patch'
import type { CommandContext } from './command-context'
import { CommandProblem } from './command-problem'

/** Free ground around racks that have coordinates, and width of a hall for those that have none, metres. */
const MARGIN_m = 3
const HALL_WIDTH_m = 40
/** A building needs some height; the list says none. Project assumption. */
const HEIGHT_m = 6

/** Whether a file is a list of racks and no site, by its name. */
export const isRackListPath = (path: string): boolean => /\.(csv|tsv|xlsx)$/i.test(path)

/**
 * A new site with one hall that holds the racks of a list. Lines that cannot be placed, and what does not agree with the
 * catalogue, are said on standard error; with a line left out the command ends with status 1.
 */
export async function readRackListSite(context: CommandContext, path: string): Promise<SiteDocument> {
  const table = await readTable(context, path)
  const columns = guessColumns(table.headers)
  const units = Object.fromEntries(
    Object.entries(columns).flatMap(([field, column]) => {
      const unit = headerUnit(table.headers[column]!, field as keyof typeof columns)
      return unit ? [[field, unit]] : []
    }),
  )
  const { entries, problems } = readRackList(table, columns, units)
  // The new site has one hall; of those that the list names, none is drawn yet.
  const racks = entries.map(({ hall: _, ...entry }): RackEntry => entry)
  const fileName = basename(path)
  const { document, plan } = housed(context, fileName, racks)
  const said = [...problems, ...plan.problems].sort((a, b) => a.line - b.line)
  for (const problem of said) context.complain(`${sentence(context, path, table, columns, problem)}\n`)
  if (plan.racks.length === 0) throw new CommandProblem(context.words().t('cli.convert.noRack', { file: path }))
  if (said.some((p) => p.leftOut)) context.finish(1)
  const site = resolveSite(document, context.catalog().items)
  const edit = placeRackList({ document, scenario: null, site }, plan.racks, plan.items, fileName)!
  return applyPatch(document, edit.patch)
}

async function readTable(context: CommandContext, path: string): Promise<Table> {
  const bytes = context.about(path, () =>
    withSystemErrors(() => {
      requireRegularFile(path)
      return readFileSync(path)
    }),
  )
  try {
    if (bytes.length > TABLE_LIMIT_BYTES) throw new ImportProblem('too-large', { limit: TABLE_LIMIT_BYTES / 2 ** 20 })
    return /\.xlsx$/i.test(path) ? await readSpreadsheet(new Uint8Array(bytes).buffer) : readCsv(decodeText(bytes))
  } catch (error) {
    if (!(error instanceof ImportProblem)) throw error
    const text = context.words().t(`imports.refusals.${error.code}`, { file: path, ...error.params })
    throw new CommandProblem(text)
  }
}

/** A site whose hall is as deep as the list needs. */
function housed(context: CommandContext, fileName: string, entries: readonly RackEntry[]) {
  const { items } = context.catalog()
  const choices = firstChoices(listedModels(entries, items))
  const placed = entries.flatMap((e) => (e.at ? [e.at] : []))
  const [west, east] = [Math.min(0, ...placed.map((p) => p[0])), Math.max(HALL_WIDTH_m, ...placed.map((p) => p[0]))]
  const [south, north] = [Math.min(0, ...placed.map((p) => p[1])), Math.max(0, ...placed.map((p) => p[1]))]
  for (let depth_m = 12; ; depth_m *= 2) {
    const outline = rectangleOutline([west - MARGIN_m, south - MARGIN_m], [east + MARGIN_m, north + depth_m]).map(
      ([x, y]): [number, number] => [x, y],
    )
    const document: SiteDocument = {
      format: 'guscio-site',
      version: 1,
      site: { name: fileName.replace(/\.[^.]+$/, '') },
      buildings: [{ id: 'B1', outline, height_m: HEIGHT_m, halls: [{ id: 'H1', outline }] }],
    }
    const site = resolveSite(document, items)
    const plan: PlannedList = planRackList(entries, site, items, {
      fileName,
      choices,
      hall: 'H1',
      layout: defaultLayout,
    })
    if (!plan.problems.some((p) => p.code === 'no-room') || depth_m > 10_000) return { document, plan }
  }
}

function sentence(
  context: CommandContext,
  path: string,
  table: Table,
  columns: ReturnType<typeof guessColumns>,
  { line, field, code, value, against = '' }: LineProblem,
): string {
  const { t } = context.words()
  const column = field === null ? undefined : columns[field]
  const unit = code === 'kw-differs' ? ' kW' : ''
  const place =
    column === undefined
      ? t('imports.list.atLine', { line })
      : t('imports.list.atCell', { line, column: table.headers[column]! })
  return `${path}: ${place}: ${t(`imports.problems.${code}`, { value: `${value}${unit}`, against: `${against}${unit}` })}`
}
