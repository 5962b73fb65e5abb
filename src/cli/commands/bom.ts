import { type Command, Option } from 'commander'
import { resolveScenario } from '../../host/analyse-site'
import { makeBom } from '../../host/make-bom'
import type { Language } from '../../i18n/translator'
import type { CommandContext } from '../command-context'
import { errorStatus } from '../error-status'
import { endingOf, writeOutput } from '../output-file'

/** `guscio bom`: the bill of materials. */
export function declareBom(program: Command, context: CommandContext): void {
  program
    .command('bom')
    .description('write the bill of materials')
    .argument('<site>', 'a .guscio or .guscio.json file')
    .requiredOption('--out <file>', 'file to write: .csv, .xlsx or .json')
    .option('--scenario <id>', 'a scenario instead of the baseline')
    .addOption(new Option('--lang <language>', 'language').choices(['en', 'it']).default('en'))
    .action(async (path: string, options: { out: string; scenario?: string; lang: Language }) => {
      const format = endingOf(options.out, ['csv', 'xlsx', 'json'])
      const document = context.readSite(path)
      const pair = context.about(path, () => resolveScenario(document, context.catalog(), options.scenario ?? null))
      const { bytes, estimate } = await makeBom(pair, format, context.translator(options.lang), context.today())
      writeOutput(context, options.out, bytes)
      context.finish(errorStatus(estimate.findings))
    })
}
