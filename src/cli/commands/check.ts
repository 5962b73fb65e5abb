import type { Command } from 'commander'
import { checkSite } from '../../engine/check-site'
import type { CheckResult } from '../../engine/results'
import { notChecked } from '../../engine/rules/not-checked'
import { siteInService } from '../../engine/works/site-in-service'
import { resolveScenario, type ScenarioPair, scheduleScenario } from '../../host/analyse-site'
import type { Translator } from '../../i18n/translator'
import { isoDate } from '../../model/fields'
import { priceRedundancyGap } from '../../planning/redundancy/price-gap'
import type { CommandContext } from '../command-context'
import { CommandProblem } from '../command-problem'
import { errorStatus } from '../error-status'
import { availabilitySection, availabilityText } from '../sections/availability-section'
import { energySection, energyText } from '../sections/energy-section'
import { findingText, severityText } from '../sections/finding-text'
import { gapText } from '../sections/gap-section'
import { hydraulicsSection, hydraulicsText } from '../sections/hydraulics-section'
import { notCheckedSection, notCheckedText } from '../sections/not-checked-section'
import { redundancySection, redundancyText } from '../sections/redundancy-section'
import { columnNames, textTable } from '../sections/text-table'

/** Rises where a field of the printed document changes its meaning or goes; new fields leave it. */
const SCHEMA_VERSION = 1
/** Severities that the printed findings include: all there are, whatever a script filters by. */
const SEVERITIES = ['error', 'warning', 'info'] as const

interface CheckOptions {
  readonly scenario?: string
  readonly asOf?: string
  readonly n2?: true
  readonly availability?: true
  readonly energy?: true
  readonly hydraulics?: true
  readonly gap?: true
  readonly climate?: string
  readonly json?: true
}

/** `guscio check`: findings, network loads, contingencies. */
export function declareCheck(program: Command, context: CommandContext): void {
  const words = context.words()
  const { t } = words
  program
    .command('check')
    .description(t('cli.check.does'))
    .argument('<site>', t('cli.usage.site'))
    .option('--scenario <id>', t('cli.usage.scenario'))
    .option('--as-of <date>', t('cli.check.asOf'))
    .option('--n2', t('cli.check.n2'))
    .option('--availability', t('cli.check.availability'))
    .option('--energy', t('cli.check.energy'))
    .option('--climate <station>', t('cli.check.climate'))
    .option('--hydraulics', t('cli.check.hydraulics'))
    .option('--gap', t('cli.check.gap'))
    .option('--json', t('cli.usage.json'))
    .action((path: string, options: CheckOptions) => {
      if (options.gap && options.asOf !== undefined) throw new CommandProblem(t('cli.check.gapAsOf'))
      const document = context.readSite(path)
      const pair = context.about(path, () => {
        const planned = resolveScenario(document, context.catalog(), options.scenario ?? null)
        return options.asOf === undefined ? planned : pairAsOf(planned, options.asOf, context)
      })
      const result = checkSite(pair.site, { pairs: options.n2 ?? false, today: context.today() })
      const unchecked = notChecked(pair.site, result.findings)
      const redundancy = redundancySection(pair.site, result, options.n2 ?? false)
      const availability = options.availability && availabilitySection(pair.site)
      const energy = options.energy && energySection(pair.site, words, options.climate)
      const hydraulics = options.hydraulics && hydraulicsSection(pair.site, result)
      const gap = options.gap && priceRedundancyGap({ ...pair, today: context.today() })
      if (options.json)
        context.printJson({
          schemaVersion: SCHEMA_VERSION,
          severities: SEVERITIES,
          ...result,
          notChecked: notCheckedSection(unchecked, context.english()),
          redundancy,
          ...(availability && { availability }),
          ...(options.energy && { energy }),
          ...(hydraulics && { hydraulics }),
          ...(gap && { gap }),
        })
      else {
        context.print(checkText(result, words))
        context.print(notCheckedText(unchecked, words))
        context.print(redundancyText(redundancy, words))
        if (availability) context.print(availabilityText(availability, words))
        if (energy !== undefined) context.print(energyText(energy, pair.site.site.currency, words))
        if (hydraulics) context.print(hydraulicsText(hydraulics, words))
        if (gap) context.print(gapText(gap, words))
      }
      context.finish(errorStatus(result.findings))
    })
}

/** The pair with the site as it is in service on a day of its works. */
function pairAsOf(pair: ScenarioPair, date: string, context: CommandContext): ScenarioPair {
  if (!isoDate.safeParse(date).success) throw new CommandProblem(context.words().t('cli.check.noDate', { date }))
  const schedule = scheduleScenario(pair, context.today())
  return { ...pair, site: siteInService(pair.site, pair.baseline, schedule, { type: 'date', date }) }
}

function checkText({ site, scenario, summary, contingencies, findings }: CheckResult, words: Translator): string {
  const { t } = words
  const kW = (value: number) => words.number(value, 0)
  const head = [
    scenario === null ? site : t('cli.check.inScenario', { site, scenario }),
    t('cli.check.load', {
      it: kW(summary.it_kW),
      mining: kW(summary.mining_kW),
      ai: kW(summary.ai_kW),
      facility: kW(summary.facility_kW),
      pue: summary.pue === null ? t('cli.unknown') : words.number(summary.pue, 2),
    }),
    t('cli.check.counts', {
      errors: String(summary.errors),
      warnings: String(summary.warnings),
      waived: String(summary.waived),
      outages: String(contingencies.length),
    }),
  ]
  const rows = findings.map((finding) => [
    severityText(finding, words),
    finding.rule,
    finding.contingency.length > 0 ? t('cli.check.without', { out: finding.contingency.join(', ') }) : '',
    findingText(finding, words),
  ])
  const columns = columnNames(['severity', 'rule', 'contingency', 'finding'], words)
  return `${head.join('\n')}\n${rows.length > 0 ? `\n${textTable(columns, rows)}` : ''}`
}
