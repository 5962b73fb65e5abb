import type { RuleSheet } from '../../engine-worker/rule-sheet'

/** Rules whose id or title holds every word of a query, grouped as the registry groups them. */
export function findRules(
  book: readonly RuleSheet[],
  query: string,
  titleOf: (rule: RuleSheet) => string,
): ReadonlyMap<RuleSheet['group'], readonly RuleSheet[]> {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const hits = book.filter((rule) => {
    const text = `${rule.id} ${titleOf(rule)}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
  return Map.groupBy(hits, (rule) => rule.group)
}
