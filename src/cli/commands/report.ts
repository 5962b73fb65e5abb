import { type Command, Option } from 'commander'
import { resolveScenario } from '../../host/analyse-site'
import { makeReport } from '../../host/make-report'
import type { Language } from '../../i18n/translator'
import type { UnitSystem } from '../../units/display-units'
import type { CommandContext } from '../command-context'
import { errorStatus } from '../error-status'
import { endingOf, writeOutput } from '../output-file'

interface Options {
  readonly out: string
  readonly scenario?: string
  readonly lang: Language
  readonly units: UnitSystem
}

/** `guscio report`: the retrofit report. */
export function declareReport(program: Command, context: CommandContext): void {
  program
    .command('report')
    .description('write the retrofit report')
    .argument('<site>', 'a .guscio or .guscio.json file')
    .requiredOption('--out <file>', 'file to write: .pdf or .html')
    .option('--scenario <id>', 'a scenario instead of the baseline')
    .addOption(new Option('--lang <language>', 'language').choices(['en', 'it']).default('en'))
    .addOption(new Option('--units <system>', 'units to print').choices(['metric', 'imperial']).default('metric'))
    .action(async (path: string, { out, scenario, lang, units }: Options) => {
      const format = endingOf(out, ['pdf', 'html'])
      const document = context.readSite(path)
      const pair = context.about(path, () => resolveScenario(document, context.catalog(), scenario ?? null))
      const translator = context.translator(lang)
      const { bytes, check } = await makeReport(pair, { format, units, now: context.now(), translator })
      writeOutput(context, out, bytes)
      context.finish(errorStatus(check.findings))
    })
}
