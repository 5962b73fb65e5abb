/** Token that stands for what an item does: blue liquid, amber power, teal air, grey the rest. */
export function itemTint(category: string): string {
  if (category.startsWith('gpu-') || /^(cdu|manifold|dry-cooler|cooling-tower|chiller|pump)/.test(category))
    return 'var(--liquid)'
  if (/^(crah|fan-wall|rear-door|crac|exhaust)/.test(category)) return 'var(--air)'
  if (/(transformer|switch|ups|bess|generator|ats|sts|busway|rpp|pdu|battery|utility)/.test(category))
    return 'var(--power)'
  return 'var(--muted)'
}
