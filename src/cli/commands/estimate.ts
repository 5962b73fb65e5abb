import type { Command } from 'commander'
import type { EstimateResult, Money } from '../../engine/results'
import { estimateScenario, resolveScenario } from '../../host/analyse-site'
import { sectionOf } from '../../reports/tables/line-section'
import { wholeNumber } from '../arguments'
import type { CommandContext } from '../command-context'
import { errorStatus } from '../error-status'
import { textTable } from '../sections/text-table'

/** `guscio estimate`: capex lines, totals and their spread. */
export function declareEstimate(program: Command, context: CommandContext): void {
  program
    .command('estimate')
    .description('estimate the capex of a site: lines, totals, P10 to P90')
    .argument('<site>', 'a .guscio or .guscio.json file')
    .option('--scenario <id>', 'a scenario instead of the baseline')
    .option('--seed <n>', 'seed of the simulation', wholeNumber)
    .option('--json', 'print one JSON document')
    .action((path: string, options: { scenario?: string; seed?: number; json?: true }) => {
      const document = context.readSite(path)
      const estimate = context.about(path, () =>
        estimateScenario(
          resolveScenario(document, context.catalog(), options.scenario ?? null),
          context.today(),
          options.seed,
        ),
      )
      if (options.json) context.printJson(estimate)
      else context.print(estimateText(estimate))
      context.finish(errorStatus(estimate.findings))
    })
}

function estimateText(estimate: EstimateResult): string {
  const figure = (value: number | undefined) =>
    value === undefined ? 'unknown' : Math.round(value).toLocaleString('en')
  const range = (money: Money | null) => [figure(money?.low), figure(money?.base), figure(money?.high)]
  const lines = estimate.lines.map((line) => [
    sectionOf(line),
    line.description,
    `${Number(line.quantity.toFixed(2))} ${line.unit}`,
    ...range(line.total),
  ])
  const totals = [
    ...estimate.indirects.map((indirect) => [
      'indirect',
      indirect.name,
      `${indirect.percent} %`,
      ...range(indirect.total),
    ]),
    ['total', 'facility', '', ...range(estimate.facility)],
    ['total', 'hardware', '', ...range(estimate.hardware)],
  ]
  const { p10, p50, p80, p90 } = estimate.facility
  const findings = estimate.findings
    .map((finding) => `${finding.severity}${finding.waived ? ' (waived)' : ''}: ${finding.message}\n`)
    .join('')
  const table = textTable(
    ['group', `in ${estimate.currency}`, 'quantity', 'low', 'base', 'high'],
    [...lines, ...totals],
    [2, 3, 4, 5],
  )
  return `${table}\nfacility P10 ${figure(p10)}, P50 ${figure(p50)}, P80 ${figure(p80)}, P90 ${figure(p90)}\n${findings}`
}
