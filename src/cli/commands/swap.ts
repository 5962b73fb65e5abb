import type { Command } from 'commander'
import { type Catalog, catalogFor } from '../../catalog/catalog'
import { checkSite } from '../../engine/check-site'
import type { Translator } from '../../i18n/translator'
import type { SiteDocument } from '../../model/document'
import { type EffectiveSite, resolveSite } from '../../model/effective-site'
import { applyPatch } from '../../model/patch'
import { proposeSwap } from '../../planning/swap/propose-swap'
import { rowMembers } from '../../planning/swap/row-members'
import { swapEdit } from '../../planning/swap/swap-edit'
import type { SwapRefusal } from '../../planning/swap/swap-types'
import { quantityStyle } from '../../reports/tables/finding-sentence'
import { quantityParams } from '../../units/quantity-params'
import { idList } from '../arguments'
import type { CommandContext } from '../command-context'
import { CommandProblem } from '../command-problem'
import { errorStatus } from '../error-status'
import { endingOf, siteEndings, writeSite } from '../output-file'

interface Options {
  readonly remove?: readonly string[]
  readonly row?: string
  readonly with: string
  readonly name: string
  readonly out: string
}

/** `guscio swap`: one swap, connected and checked, written as a scenario. */
export function declareSwap(program: Command, context: CommandContext): void {
  const words = context.words()
  const { t } = words
  program
    .command('swap')
    .description(t('cli.swap.does'))
    .argument('<site>', t('cli.usage.site'))
    .option('--remove <ids>', t('cli.swap.remove'), idList(words))
    .option('--row <row>', t('cli.swap.row'))
    .requiredOption('--with <assembly>', t('cli.swap.with'))
    .option('--name <name>', t('cli.swap.name'), 'swap')
    .requiredOption('--out <file>', t('cli.swap.out'))
    .action((path: string, options: Options) => {
      endingOf(options.out, siteEndings, words)
      const document = context.readSite(path)
      const catalog = catalogFor(context.catalog(), document)
      const site = context.about(path, () => resolveSite(document, catalog.items))
      const remove = placementsToRemove(path, site, options, words)
      checkNames(path, document, catalog, options, words)
      const check = (site: EffectiveSite) => checkSite(site, { today: context.today() })
      const proposal = context.about(path, () =>
        proposeSwap({ document, catalog, scenario: null, remove, assembly: options.with, check }),
      )
      if (!proposal.ok)
        throw new CommandProblem(t('cli.swap.refused', { file: path, why: refusalText(proposal, words) }))
      const edit = swapEdit(document, null, proposal, { scenarioId: options.name, name: options.name })
      writeSite(context, options.out, applyPatch(document, edit.patch))
      context.finish(errorStatus(proposal.after.findings))
    })
}

function placementsToRemove(
  path: string,
  site: EffectiveSite,
  { remove, row }: Options,
  { t }: Translator,
): readonly string[] {
  if ((remove === undefined) === (row === undefined)) throw new CommandProblem(t('cli.swap.nothing'))
  const { placements } = site
  if (row !== undefined) {
    const members = rowMembers(site, row)
    if (members.length > 0) return members
    const rows = [...new Set(placements.flatMap((placement) => placement.row ?? []))]
    throw new CommandProblem(t('cli.swap.noRow', { file: path, row, rows: rows.slice(0, 12).join(', ') || 'none' }))
  }
  const standing = new Set(placements.map((placement) => placement.id))
  const unknown = remove?.find((id) => !standing.has(id))
  if (unknown !== undefined) throw new CommandProblem(t('cli.swap.noPlacement', { file: path, id: unknown }))
  return remove ?? []
}

function checkNames(path: string, document: SiteDocument, catalog: Catalog, options: Options, { t }: Translator): void {
  if (!catalog.assemblies.has(options.with)) {
    const known = [...catalog.assemblies.keys()].slice(0, 12).join(', ')
    throw new CommandProblem(t('cli.swap.noAssembly', { file: path, id: options.with, known }))
  }
  if (document.scenarios?.some(({ id }) => id === options.name))
    throw new CommandProblem(t('cli.swap.taken', { file: path, id: options.name }))
}

/** Why a swap cannot be; in English as the planner says it. */
function refusalText({ code, params, quantities, message }: SwapRefusal, words: Translator): string {
  const key = `planning.refusals.${code}`
  if (words.language === 'en' || !words.has(key)) return message
  return words.t(key, quantityParams(params, quantities ?? {}, quantityStyle(words, 'metric')))
}
