import { type Command, Option } from 'commander'
import { type FoldLevel, foldLevels } from '../../diagrams/fold/fold-levels'
import { resolveScenario } from '../../host/analyse-site'
import { diagramSvg } from '../../host/diagram-svg'
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
  readonly units: UnitSystem
}

/** `guscio convert`: the same site in another kind of file, a plan for CAD, a diagram, or a list of racks as a new site. */
export function declareConvert(program: Command, context: CommandContext): void {
  const { t } = context.words()
  program
    .command('convert')
    .description(t('cli.convert.does'))
    .argument('<in>', t('cli.convert.in'))
    .argument('<out>', t('cli.convert.out'))
    .option('--scenario <id>', t('cli.convert.scenario'))
    .addOption(new Option('--diagram <kind>', t('cli.convert.diagram')).choices(['power', 'cooling']).default('power'))
    .addOption(new Option('--fold <level>', t('cli.convert.fold')).choices(foldLevels))
    .addOption(new Option('--units <system>', t('cli.convert.units')).choices(['metric', 'imperial']).default('metric'))
    .action(async (input: string, output: string, options: Options) => {
      const ending = endingOf(output, [...siteEndings, 'dxf', 'svg'], context.words())
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
        translator: context.words(),
        units: options.units,
      })
      if (svg === null) throw new CommandProblem(t('cli.convert.empty', { file: input, kind: options.diagram }))
      writeOutput(context, output, svg)
    })
}
