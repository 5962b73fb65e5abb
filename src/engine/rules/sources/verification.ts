import { type StandardId, standardOf } from '../cite'

/**
 * What stands behind a figure: A the text itself, its maker or a government, B trade press, C a secondary page, D general
 * knowledge that was held against nothing.
 */
export type SourceGrade = 'A' | 'B' | 'C' | 'D'

export interface Verification {
  readonly grade: SourceGrade
  /** ISO day or month on which it was read; null where it was not. */
  readonly date: string | null
  /** What was read and where; of an unread source, which of its figures are used. */
  readonly how: { readonly en: string; readonly it: string }
}

/** How the figures taken from a source were held against it. */
export function verificationOf(id: StandardId): Verification {
  const { checked, unchecked, title } = standardOf(id)
  if (!checked) return { grade: 'D', date: null, how: unchecked ?? title }
  return { grade: gradeOf(checked.grade), date: checked.date, how: checked.how }
}

/** Whether the figures taken from a source rest on memory, or on a choice of this program. */
export const isUnread = (id: StandardId): boolean => verificationOf(id).grade === 'D'

const gradeOf = (text: string): SourceGrade => (text === 'A' || text === 'B' || text === 'C' ? text : 'D')
