import { type Command, Option } from 'commander'
import { resolveScenario } from '../../host/analyse-site'
import { makeReport } from '../../host/make-report'
import type { UnitSystem } from '../../units/display-units'
import type { CommandContext } from '../command-context'
import { errorStatus } from '../error-status'
import { endingOf, writeOutput } from '../output-file'

interface Options {
  readonly out: string
  readonly scenario?: string
  readonly units: UnitSystem
}

/** `guscio report`: the retrofit report. */
export function declareReport(program: Command, context: CommandContext): void {
  const { t } = context.words()
  program
    .command('report')
    .description(t('cli.report.does'))
    .argument('<site>', t('cli.usage.site'))
    .requiredOption('--out <file>', t('cli.report.out'))
    .option('--scenario <id>', t('cli.usage.scenario'))
    .addOption(new Option('--units <system>', t('cli.report.units')).choices(['metric', 'imperial']).default('metric'))
    .action(async (path: string, { out, scenario, units }: Options) => {
      const format = endingOf(out, ['pdf', 'html'], context.words())
      const document = context.readSite(path)
      const pair = context.about(path, () => resolveScenario(document, context.catalog(), scenario ?? null))
      const translator = context.words()
      const { bytes, check } = await makeReport(pair, { format, units, now: context.now(), translator })
      writeOutput(context, out, bytes)
      context.finish(errorStatus(check.findings))
    })
}
