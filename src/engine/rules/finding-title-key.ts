import type { Finding } from '../results'

/** Locale key of what findings of this kind are called; those of an estimate or a schedule have theirs beside their texts. */
export const findingTitleKey = ({ rule, messageKey }: Pick<Finding, 'rule' | 'messageKey'>): string =>
  messageKey === undefined ? `rules.${rule}.title` : messageKey.replace('.findings.', '.findingTitles.')
