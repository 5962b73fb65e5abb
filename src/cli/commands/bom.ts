import type { Command } from 'commander'
import { resolveScenario } from '../../host/analyse-site'
import { makeBom } from '../../host/make-bom'
import type { CommandContext } from '../command-context'
import { errorStatus } from '../error-status'
import { endingOf, writeOutput } from '../output-file'

/** `guscio bom`: the bill of materials. */
export function declareBom(program: Command, context: CommandContext): void {
  const { t } = context.words()
  program
    .command('bom')
    .description(t('cli.bom.does'))
    .argument('<site>', t('cli.usage.site'))
    .requiredOption('--out <file>', t('cli.bom.out'))
    .option('--scenario <id>', t('cli.usage.scenario'))
    .action(async (path: string, options: { out: string; scenario?: string }) => {
      const format = endingOf(options.out, ['csv', 'xlsx', 'json'], context.words())
      const document = context.readSite(path)
      const pair = context.about(path, () => resolveScenario(document, context.catalog(), options.scenario ?? null))
      const { bytes, estimate } = await makeBom(pair, format, context.words(), context.today())
      writeOutput(context, options.out, bytes)
      context.finish(errorStatus(estimate.findings))
    })
}
