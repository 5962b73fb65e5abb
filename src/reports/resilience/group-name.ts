import type { Translator } from '../../i18n/translator'

/** Some placements by the name of the first: `R1`, `R1 and 7 more`. */
export function groupName(ids: readonly string[], nameOf: (id: string) => string, t: Translator): string {
  const [first] = ids
  if (first === undefined) return '–'
  return ids.length === 1 ? nameOf(first) : t.t('resilience.andMore', { name: nameOf(first), count: ids.length - 1 })
}
