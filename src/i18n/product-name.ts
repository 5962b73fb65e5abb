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

/** Placeholders of a sentence with every product in them named as the reader's language does. */
export function withProductNames(t: Phrasebook, params: TextParams): TextParams {
  let named: Record<string, TextParams[string]> | null = null
  for (const [placeholder, value] of Object.entries(params)) {
    if (typeof value !== 'string' || !keyOfName.has(value)) continue
    named ??= { ...params }
    named[placeholder] = productName(t, value)
  }
  return named ?? params
}
