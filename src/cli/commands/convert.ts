import { type Command, Option } from 'commander'
import { type FoldLevel, foldLevels } from '../../diagrams/fold/fold-levels'
import { resolveScenario } from '../../host/analyse-site'
import { diagramSvg } from '../../host/diagram-svg'
import type { Language } from '../../i18n/translator'
import { planDxf } from '../../reports/dxf/plan-dxf'
import type { UnitSystem } from '../../units/display-units'
import type { CommandContext } from '../command-context'
import { CommandProblem } from '../command-problem'
import { endingOf, siteEndings, writeOutput, writeSite } from '../output-file'
import { isRackListPath, readRackListSite } from '../read-rack-list-site'

interface Options {
  readonly scenario?: string
  readonly diagram: 'power' | 'cooling'
  readonly fold?: FoldLevel
  readonly lang: Language
  readonly units: UnitSystem
}

/** `guscio convert`: the same site in another kind of file, a plan for CAD, a diagram, or a list of racks as a new site. */
export function declareConvert(program: Command, context: CommandContext): void {
  program
    .command('convert')
    .description(
      'convert between .guscio and .guscio.json (nothing is lost), to a .dxf plan or an .svg diagram, or from a .csv or .xlsx list of racks',
    )
    .argument('<in>', 'file to read')
    .argument('<out>', 'file to write')
    .option('--scenario <id>', 'of a plan or a diagram: a scenario instead of the baseline')
    .addOption(new Option('--diagram <kind>', 'what an .svg shows').choices(['power', 'cooling']).default('power'))
    .addOption(new Option('--fold <level>', 'what one box of a diagram stands for').choices(foldLevels))
    .addOption(new Option('--lang <language>', 'language of a diagram').choices(['en', 'it']).default('en'))
    .addOption(new Option('--units <system>', 'units of a diagram').choices(['metric', 'imperial']).default('metric'))
    .action(async (input: string, output: string, options: Options) => {
      const ending = endingOf(output, [...siteEndings, 'dxf', 'svg'])
      const document = isRackListPath(input) ? await readRackListSite(context, input) : context.readSite(input)
      if (ending !== 'dxf' && ending !== 'svg') return writeSite(context, output, document)
      const { site } = context.about(input, () =>
        resolveScenario(document, context.catalog(), options.scenario ?? null),
      )
      if (ending === 'dxf') return writeOutput(context, output, planDxf(site))
      const svg = await diagramSvg(site, {
        kind: options.diagram === 'power' ? 'single-line' : 'cooling',
        level: options.fold,
        today: context.today(),
        translator: context.translator(options.lang),
        units: options.units,
      })
      if (svg === null)
        throw new CommandProblem(`${input}: nothing on this site belongs in a ${options.diagram} diagram.`)
      writeOutput(context, output, svg)
    })
}
