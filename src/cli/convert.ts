import type { Command } from 'commander'
import { resolveScenario } from '../host/analyse-site'
import { planDxf } from '../reports/dxf/plan-dxf'
import type { CommandContext } from './command-context'
import { endingOf, siteEndings, writeOutput, writeSite } from './output-file'
import { isRackListPath, readRackListSite } from './read-rack-list-site'

/** `guscio convert`: the same site in another kind of file, a plan for CAD, or a list of racks as a new site. */
export function declareConvert(program: Command, context: CommandContext): void {
  program
    .command('convert')
    .description(
      'convert between .guscio and .guscio.json (nothing is lost), to a .dxf plan, or from a .csv or .xlsx list of racks',
    )
    .argument('<in>', 'file to read')
    .argument('<out>', 'file to write')
    .option('--scenario <id>', 'of a plan: a scenario instead of the baseline')
    .action(async (input: string, output: string, options: { scenario?: string }) => {
      const ending = endingOf(output, [...siteEndings, 'dxf'])
      const document = isRackListPath(input) ? await readRackListSite(context, input) : context.readSite(input)
      if (ending !== 'dxf') return writeSite(context, output, document)
      const { site } = context.about(input, () =>
        resolveScenario(document, context.catalog(), options.scenario ?? null),
      )
      writeOutput(context, output, planDxf(site))
    })
}
