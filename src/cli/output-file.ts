import { withSystemErrors } from '../host/read-site'
import type { SiteDocument } from '../model/document'
import { writeNewProject } from '../storage/project-file'
import { siteJson } from '../storage/site-json'
import { writeFileAtomically } from '../storage/write-file-atomically'
import type { CommandContext } from './command-context'
import { CommandProblem } from './command-problem'

/**
 * The one of `endings` that a file name has.
 * @throws CommandProblem naming those it may have
 */
export function endingOf<E extends string>(path: string, endings: readonly E[]): E {
  const ending = endings.find((candidate) => path.toLowerCase().endsWith(`.${candidate}`))
  if (ending) return ending
  const list = endings.map((candidate) => `.${candidate}`).join(' or ')
  throw new CommandProblem(`${path}: the ending says no kind that is written here; name a file that ends in ${list}.`)
}

/** Writes a file whole or not at all. */
export function writeOutput(context: CommandContext, path: string, content: string | Uint8Array): void {
  context.about(path, () => withSystemErrors(() => writeFileAtomically(path, content)))
}

/** Writes a site as its file's ending says. */
export function writeSite(context: CommandContext, path: string, document: SiteDocument): void {
  if (endingOf(path, siteEndings) === 'guscio') context.about(path, () => writeNewProject(path, document))
  else writeOutput(context, path, siteJson(document))
}

/** Endings of site files; `.guscio.json` is the second. */
export const siteEndings = ['guscio', 'json'] as const
