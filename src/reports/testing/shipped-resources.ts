import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { createTranslator, type Language, type Texts, type Translator } from '../../i18n/translator'
import { loadReportFonts, type ReportFonts } from '../pdf/report-fonts'

/** The shipped texts in a language; a missing key fails the test that asks for it. */
export function shippedTranslator(language: Language): Translator {
  const folder = fileURLToPath(new URL(`../../../resources/locales/${language}/`, import.meta.url))
  const texts: Record<string, Texts> = {}
  for (const name of readdirSync(folder).filter((n) => n.endsWith('.json')))
    texts[name.slice(0, -5)] = JSON.parse(readFileSync(`${folder}${name}`, 'utf8')) as Texts
  return createTranslator(language, texts, { strict: true })
}

const { resolve } = createRequire(import.meta.url)

/** The fonts that ship with the program. */
export const shippedFonts = (): Promise<ReportFonts> =>
  loadReportFonts(async (file) => new Uint8Array(readFileSync(resolve(file))))
