import type { Command } from 'commander'
import { checkSite } from '../../engine/check-site'
import type { CheckResult } from '../../engine/results'
import { notChecked } from '../../engine/rules/not-checked'
import { siteInService } from '../../engine/works/site-in-service'
import { resolveScenario, type ScenarioPair, scheduleScenario } from '../../host/analyse-site'
import { isoDate } from '../../model/fields'
import { priceRedundancyGap } from '../../planning/redundancy/price-gap'
import type { CommandContext } from '../command-context'
import { CommandProblem } from '../command-problem'
import { errorStatus } from '../error-status'
import { availabilitySection, availabilityText } from '../sections/availability-section'
import { energySection, energyText } from '../sections/energy-section'
import { gapText } from '../sections/gap-section'
import { hydraulicsSection, hydraulicsText } from '../sections/hydraulics-section'
import { notCheckedSection, notCheckedText } from '../sections/not-checked-section'
import { redundancySection, redundancyText } from '../sections/redundancy-section'
import { textTable } from '../sections/text-table'

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
  program
    .command('check')
    .description('check a site: findings, network loads, contingencies')
    .argument('<site>', 'a .guscio or .guscio.json file')
    .option('--scenario <id>', 'a scenario instead of the baseline')
    .option('--as-of <date>', 'what is in service on that day of the scenario’s works, as 2027-03-01')
    .option('--n2', 'every pair of outages as well')
    .option('--availability', 'availability of every load as well, and what it is owed to')
    .option('--energy', 'energy and water of a year as well')
    .option('--climate <station>', 'a shipped climate for --energy, in place of the site’s own')
    .option('--hydraulics', 'flows, velocities and pressures of every coolant loop as well')
    .option('--gap', 'the cheapest additions that bring loads to the redundancy they require as well')
    .option('--json', 'print one JSON document')
    .action((path: string, options: CheckOptions) => {
      if (options.gap && options.asOf !== undefined)
        throw new CommandProblem('--gap is worked out for the site with all done: leave --as-of or --gap out')
      const document = context.readSite(path)
      const pair = context.about(path, () => {
        const planned = resolveScenario(document, context.catalog(), options.scenario ?? null)
        return options.asOf === undefined ? planned : pairAsOf(planned, options.asOf, context.today())
      })
      const result = checkSite(pair.site, { pairs: options.n2 ?? false, today: context.today() })
      const unchecked = notChecked(pair.site, result.findings)
      const redundancy = redundancySection(pair.site, result, options.n2 ?? false)
      const availability = options.availability && availabilitySection(pair.site)
      const energy = options.energy && energySection(pair.site, options.climate)
      const hydraulics = options.hydraulics && hydraulicsSection(pair.site, result)
      const gap = options.gap && priceRedundancyGap({ ...pair, today: context.today() })
      if (options.json)
        context.printJson({
          schemaVersion: SCHEMA_VERSION,
          severities: SEVERITIES,
          ...result,
          notChecked: notCheckedSection(unchecked, context.translator('en')),
          redundancy,
          ...(availability && { availability }),
          ...(options.energy && { energy }),
          ...(hydraulics && { hydraulics }),
          ...(gap && { gap }),
        })
      else {
        context.print(checkText(result))
        context.print(notCheckedText(unchecked, context.translator('en')))
        context.print(redundancyText(redundancy))
        if (availability) context.print(availabilityText(availability))
        if (energy !== undefined) context.print(energyText(energy, pair.site.site.currency))
        if (hydraulics) context.print(hydraulicsText(hydraulics))
        if (gap) context.print(gapText(gap, context.translator('en')))
      }
      context.finish(errorStatus(result.findings))
    })
}

/** The pair with the site as it is in service on a day of its works. */
function pairAsOf(pair: ScenarioPair, date: string, today: string): ScenarioPair {
  if (!isoDate.safeParse(date).success) throw new CommandProblem(`--as-of ${date}: not a date; write it as 2027-03-01`)
  const schedule = scheduleScenario(pair, today)
  return { ...pair, site: siteInService(pair.site, pair.baseline, schedule, { type: 'date', date }) }
}

function checkText({ site, scenario, summary, contingencies, findings }: CheckResult): string {
  const kW = (value: number) => `${value.toFixed(0)} kW`
  const head = [
    `${site}${scenario === null ? '' : `, scenario ${scenario}`}`,
    `IT ${kW(summary.it_kW)} (mining ${kW(summary.mining_kW)}, AI ${kW(summary.ai_kW)}), ` +
      `facility ${kW(summary.facility_kW)}, PUE ${summary.pue === null ? 'unknown' : summary.pue.toFixed(2)}`,
    `${summary.errors} errors, ${summary.warnings} warnings, ${summary.waived} waived; ` +
      `${contingencies.length} contingencies lose load or overload something`,
  ]
  const rows = findings.map((finding) => [
    finding.waived ? `${finding.severity} (waived)` : finding.severity,
    finding.rule,
    finding.contingency.length > 0 ? `without ${finding.contingency.join(', ')}` : '',
    finding.message,
  ])
  const table = rows.length > 0 ? `\n${textTable(['severity', 'rule', 'contingency', 'finding'], rows)}` : ''
  return `${head.join('\n')}\n${table}`
}
