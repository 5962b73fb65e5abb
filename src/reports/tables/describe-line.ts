import type { EstimateLine } from '../../engine/results'
import { productName } from '../../i18n/product-name'
import type { Translator } from '../../i18n/translator'
import type { Item } from '../../model/item'

/**
 * What a reader sees of an estimate line: products and the program's own lines
 * (`labor`, `removal:asic-rack`) in the reader's language.
 */
export function describeLine(line: EstimateLine, t: Translator, item?: Item): string {
  if (item) return productName(t, item.name)
  if (line.nameKey !== undefined && t.has(line.nameKey)) return t.t(line.nameKey, line.nameParams)
  const [kind = '', subject = ''] = line.item.split(':')
  const key = `reports.lines.${kind}`
  return t.has(key) ? t.t(key, { subject, description: line.description }) : productName(t, line.description)
}
