import type { Command } from 'commander'
import { type Catalog, catalogFor } from '../../catalog/catalog'
import { checkSite } from '../../engine/check-site'
import type { SiteDocument } from '../../model/document'
import { type EffectiveSite, resolveSite } from '../../model/effective-site'
import { applyPatch } from '../../model/patch'
import { proposeSwap } from '../../planning/swap/propose-swap'
import { rowMembers } from '../../planning/swap/row-members'
import { swapEdit } from '../../planning/swap/swap-edit'
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
  program
    .command('swap')
    .description('replace racks by a pod: connected, checked, added as a scenario')
    .argument('<site>', 'a .guscio or .guscio.json file')
    .option('--remove <ids>', 'placements to remove, with commas between', idList)
    .option('--row <row>', 'every ASIC rack of a row instead')
    .requiredOption('--with <assembly>', 'assembly to place')
    .option('--name <name>', 'id and name of the scenario', 'swap')
    .requiredOption('--out <file>', 'file to write: .guscio or .guscio.json')
    .action((path: string, options: Options) => {
      endingOf(options.out, siteEndings)
      const document = context.readSite(path)
      const catalog = catalogFor(context.catalog(), document)
      const site = context.about(path, () => resolveSite(document, catalog.items))
      const remove = placementsToRemove(path, site, options)
      checkNames(path, document, catalog, options)
      const check = (site: EffectiveSite) => checkSite(site, { today: context.today() })
      const proposal = context.about(path, () =>
        proposeSwap({ document, catalog, scenario: null, remove, assembly: options.with, check }),
      )
      if (!proposal.ok) throw new CommandProblem(`${path}: swap: ${proposal.message}`)
      const edit = swapEdit(document, null, proposal, { scenarioId: options.name, name: options.name })
      writeSite(context, options.out, applyPatch(document, edit.patch))
      context.finish(errorStatus(proposal.after.findings))
    })
}

function placementsToRemove(path: string, site: EffectiveSite, { remove, row }: Options): readonly string[] {
  if ((remove === undefined) === (row === undefined))
    throw new CommandProblem('guscio: swap: name what to remove, either by --remove or by --row.')
  const { placements } = site
  if (row !== undefined) {
    const members = rowMembers(site, row)
    if (members.length > 0) return members
    const rows = [...new Set(placements.flatMap((placement) => placement.row ?? []))]
    throw new CommandProblem(
      `${path}: row "${row}": no ASIC rack stands in it; ${rows.length > 0 ? `name one of ${rows.slice(0, 12).join(', ')}` : 'use --remove'}.`,
    )
  }
  const standing = new Set(placements.map((placement) => placement.id))
  const unknown = remove?.find((id) => !standing.has(id))
  if (unknown !== undefined)
    throw new CommandProblem(`${path}: placement "${unknown}": the site has none of this id; correct --remove.`)
  return remove ?? []
}

function checkNames(path: string, document: SiteDocument, catalog: Catalog, options: Options): void {
  if (!catalog.assemblies.has(options.with)) {
    const known = [...catalog.assemblies.keys()].slice(0, 12).join(', ')
    throw new CommandProblem(
      `${path}: assembly "${options.with}": the catalogue has none of this id; name one of ${known}.`,
    )
  }
  if (document.scenarios?.some(({ id }) => id === options.name))
    throw new CommandProblem(`${path}: scenario "${options.name}": the site has it already; choose another --name.`)
}
