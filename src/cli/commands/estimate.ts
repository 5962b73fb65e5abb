import type { Command } from 'commander'
import type { EstimateResult, Money } from '../../engine/results'
import { estimateScenario, resolveScenario } from '../../host/analyse-site'
import type { Translator } from '../../i18n/translator'
import { describeLine } from '../../reports/tables/describe-line'
import { sectionOf } from '../../reports/tables/line-section'
import { unitName } from '../../reports/tables/unit-name'
import { wholeNumber } from '../arguments'
import type { CommandContext } from '../command-context'
import { errorStatus } from '../error-status'
import { findingText, severityText } from '../sections/finding-text'
import { columnNames, textTable } from '../sections/text-table'

/** `guscio estimate`: capex lines, totals and their spread. */
export function declareEstimate(program: Command, context: CommandContext): void {
  const words = context.words()
  const { t } = words
  program
    .command('estimate')
    .description(t('cli.estimate.does'))
    .argument('<site>', t('cli.usage.site'))
    .option('--scenario <id>', t('cli.usage.scenario'))
    .option('--seed <n>', t('cli.estimate.seed'), wholeNumber(words))
    .option('--json', t('cli.usage.json'))
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
      else context.print(estimateText(estimate, words))
      context.finish(errorStatus(estimate.findings))
    })
}

function estimateText(estimate: EstimateResult, words: Translator): string {
  const { t } = words
  const figure = (value: number | undefined) => (value === undefined ? t('cli.unknown') : words.number(value, 0))
  const range = (money: Money | null) => [figure(money?.low), figure(money?.base), figure(money?.high)]
  const lines = estimate.lines.map((line) => [
    t(`cli.estimate.${sectionOf(line)}`),
    describeLine(line, words),
    `${words.number(line.quantity)} ${unitName(line.unit, words)}`,
    ...range(line.total),
  ])
  const totals = [
    ...estimate.indirects.map((indirect) => [
      t('cli.estimate.indirect'),
      indirect.nameKey && words.has(indirect.nameKey) ? t(indirect.nameKey) : indirect.name,
      `${indirect.percent} %`,
      ...range(indirect.total),
    ]),
    [t('cli.estimate.total'), t('cli.estimate.facility'), '', ...range(estimate.facility)],
    [t('cli.estimate.total'), t('cli.estimate.hardware'), '', ...range(estimate.hardware)],
  ]
  const { p10, p50, p80, p90 } = estimate.facility
  const findings = estimate.findings
    .map((finding) => `${severityText(finding, words)}: ${findingText(finding, words)}\n`)
    .join('')
  const spread = t('cli.estimate.spread', { p10: figure(p10), p50: figure(p50), p80: figure(p80), p90: figure(p90) })
  const table = textTable(
    columnNames(['group', 'inCurrency', 'quantity', 'low', 'base', 'high'], words, { currency: estimate.currency }),
    [...lines, ...totals],
    [2, 3, 4, 5],
  )
  return `${table}\n${spread}\n${findings}`
}
