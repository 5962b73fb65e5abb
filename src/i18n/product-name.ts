import english from '../../resources/locales/en/catalog.json'
import type { TextParams } from './texts'

/** As much of a translator as naming needs. */
interface Phrasebook {
  has(key: string): boolean
  t(key: string): string
}

const keyOfName = new Map(
  (['items', 'assemblies'] as const).flatMap((kind) =>
    Object.entries(english[kind] as Readonly<Record<string, string>>).map(
      ([id, name]) => [name, `catalog.${kind}.${id}`] as const,
    ),
  ),
)

/**
 * A product or pod as the reader's language calls it. Shipped products are known by the name they ship with; one that
 * a site brings along under a name of its own keeps it.
 */
export function productName(t: Phrasebook, name: string): string {
  const key = keyOfName.get(name)
  return key !== undefined && t.has(key) ? t.t(key) : name
}

/** Placeholders of a sentence with every product in them, alone or in a list, named as the reader's language does. */
export function withProductNames(t: Phrasebook, params: TextParams): TextParams {
  let named: Record<string, TextParams[string]> | null = null
  for (const [placeholder, value] of Object.entries(params)) {
    const spoken = typeof value === 'string' ? listedNames(t, value) : value
    if (spoken === value) continue
    named ??= { ...params }
    named[placeholder] = spoken
  }
  return named ?? params
}

const SEPARATOR = ', '

/** Products with commas between; names hold commas themselves, so the longest that is known is taken each time. */
function listedNames(t: Phrasebook, text: string): string {
  if (keyOfName.has(text)) return productName(t, text)
  const parts = text.split(SEPARATOR)
  const names: string[] = []
  for (let from = 0, to: number; from < parts.length; from = to) {
    for (to = parts.length; to > from + 1 && !keyOfName.has(parts.slice(from, to).join(SEPARATOR)); to--);
    names.push(productName(t, parts.slice(from, to).join(SEPARATOR)))
  }
  return names.join(SEPARATOR)
}
