import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language, SiteTemplate } from '../api/app-api'
import type { Catalog } from '../catalog/catalog'
import { parseCatalog } from '../catalog/parse-catalog'
import type { Texts } from '../i18n/texts'
import { DocumentError } from '../model/reading/document-error'

/** Shipped data, read once and kept. */
export interface Resources {
  readonly folder: string
  catalog(): Catalog
  /** Every area of a language, keyed by file name. */
  texts(language: Language): Texts
  /** Full paths of the shipped example sites. */
  examples(): readonly string[]
  /** Full path of a shipped beginning of a site. */
  template(name: SiteTemplate): string
}

/** Reads shipped data by path, each part on first use. @throws DocumentError naming the file that is not right */
export function loadResources(folder: string): Resources {
  let catalog: Catalog | null = null
  const texts = new Map<Language, Texts>()
  return {
    folder,
    catalog() {
      catalog ??= parseCatalog(readJsonFiles(join(folder, 'catalog')))
      return catalog
    },
    texts(language) {
      const known = texts.get(language) ?? readTexts(join(folder, 'locales', language))
      texts.set(language, known)
      return known
    },
    examples() {
      const examples = join(folder, 'examples')
      if (!existsSync(examples)) return []
      return readdirSync(examples)
        .filter((name) => name.endsWith('.guscio.json'))
        .sort()
        .map((name) => join(examples, name))
    },
    template: (name) => join(folder, 'templates', `${name}.guscio.json`),
  }
}

function readTexts(folder: string): Texts {
  return Object.fromEntries(readJsonFiles(folder).map(({ name, json }) => [name.replace(/\.json$/, ''), json as Texts]))
}

/** Every JSON file below a folder, named by its path from there with forward slashes. */
function readJsonFiles(folder: string): { readonly name: string; readonly json: unknown }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name: name.replaceAll('\\', '/'), json: readJson(join(folder, name), name) }))
}

function readJson(path: string, name: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new DocumentError('not-json', name, (error as Error).message, 'mend the file or install Guscio again')
  }
}
