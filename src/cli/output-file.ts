import { readFileSync, statSync } from 'node:fs'
import { withSystemErrors } from '../host/read-site'
import type { Translator } from '../i18n/translator'
import type { SiteDocument } from '../model/document'
import { writeNewProject } from '../storage/project-file'
import { isProject } from '../storage/project-header'
import { siteJson } from '../storage/site-json'
import { writeFileAtomically } from '../storage/write-file-atomically'
import type { CommandContext } from './command-context'
import { CommandProblem } from './command-problem'

/**
 * The one of `endings` that a file name has.
 * @throws CommandProblem naming those it may have
 */
export function endingOf<E extends string>(path: string, endings: readonly E[], { t }: Translator): E {
  const ending = endings.find((candidate) => path.toLowerCase().endsWith(`.${candidate}`))
  if (ending) return ending
  const list = endings.map((ending) => `.${ending}`).reduce((a, b) => t('cli.output.or', { a, b }))
  throw new CommandProblem(t('cli.output.ending', { file: path, endings: list }))
}

/**
 * Writes what is no site, whole or not at all.
 * @throws CommandProblem where a site stands at the path: a table or a report must never take its place
 */
export function writeOutput(context: CommandContext, path: string, content: string | Uint8Array): void {
  if (context.about(path, () => withSystemErrors(() => holdsSite(path))))
    throw new CommandProblem(context.words().t('cli.output.site', { file: path }))
  writeWhole(context, path, content)
}

/** Writes a site as its file's ending says. */
export function writeSite(context: CommandContext, path: string, document: SiteDocument): void {
  if (endingOf(path, siteEndings, context.words()) === 'guscio')
    context.about(path, () => writeNewProject(path, document))
  else writeWhole(context, path, siteJson(document))
}

/** Endings of site files; `.guscio.json` is the second. */
export const siteEndings = ['guscio', 'json'] as const

function writeWhole(context: CommandContext, path: string, content: string | Uint8Array): void {
  context.about(path, () => withSystemErrors(() => writeFileAtomically(path, content)))
}

function holdsSite(path: string): boolean {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false
  return isProject(path) || /"format"\s*:\s*"guscio-site"/.test(readFileSync(path, 'utf8'))
}
