import type { Translator } from '../../i18n/translator'

/** Unit of a quantity in the reader's language: pieces and hours have words, metres do not. */
export function unitName(unit: string, t: Translator): string {
  const key = `reports.units.${unit}`
  return t.has(key) ? t.t(key) : unit
}
