import type { Catalog } from '../catalog/catalog'
import { findResourcesFolder } from '../host/find-program-root'
import { loadResources, type Resources } from '../host/load-resources'
import { readSite, withSystemErrors } from '../host/read-site'
import { sayWording } from '../i18n/say-wording'
import { createTranslator, type Language, type Translator } from '../i18n/translator'
import type { SiteDocument } from '../model/document'
import { DocumentError } from '../model/reading/document-error'
import { CommandProblem } from './command-problem'
import type { Surroundings } from './surroundings'

/** Exit status: 0 done, 1 done with unwaived error findings. Bad input is thrown and becomes 2. */
export type ExitStatus = 0 | 1

/** What every subcommand works with. */
export interface CommandContext extends Surroundings {
  resources(): Resources
  catalog(): Catalog
  /** The words of the language that the command line was asked for. */
  words(): Translator
  /** English, for what other programs read. */
  english(): Translator
  readSite(path: string): SiteDocument
  /** Runs what concerns a file; refusals become sentences that begin with it. */
  about<T>(path: string, act: () => T): T
  /** ISO date of today. */
  today(): string
  printJson(value: unknown): void
  finish(status: ExitStatus): void
}

/** What the commands share: resources are read when first asked for, and a problem ends the run in words. */
export function createCommandContext(
  surroundings: Surroundings,
  language: Language,
  finish: (status: ExitStatus) => void,
): CommandContext {
  let resources: Resources | null = null
  const loaded = () => {
    resources ??= loadResources(findResourcesFolder())
    return resources
  }
  const translators = new Map<Language, Translator>()
  const translator = (asked: Language): Translator => {
    const known = translators.get(asked) ?? createTranslator(asked, loaded().texts(asked))
    translators.set(asked, known)
    return known
  }
  const about = <T>(path: string, act: () => T): T => {
    try {
      return withSystemErrors(act)
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error
      const t = translator(language)
      throw new CommandProblem(`${path}: ${error.sentence((wording) => sayWording(t, wording))}`)
    }
  }
  const catalog = () => about('resources/catalog', () => loaded().catalog())
  return {
    ...surroundings,
    resources: loaded,
    catalog,
    words: () => translator(language),
    english: () => translator('en'),
    readSite(path) {
      const shipped = catalog()
      return about(path, () => readSite(path, shipped))
    },
    about,
    today: () => surroundings.now().toISOString().slice(0, 10),
    printJson: (value) => surroundings.print(`${JSON.stringify(value, null, 2)}\n`),
    finish,
  }
}
