import type { SiteDocument } from '../../model/document'
import type { Edit } from '../edit'

/**
 * Sets the chance that a failure of one of two like components takes the other with it; null where the project
 * already says so.
 * @param beta 0 to 1; null takes it out of the project, which counts no common cause then
 */
export function setCommonCause(document: SiteDocument, beta: number | null): Edit | null {
  const before = document.checks
  if ((before?.commonCause ?? null) === beta) return null
  const { commonCause: _, ...others } = before ?? {}
  const after = beta === null ? others : { ...others, commonCause: beta }
  const gone = Object.keys(after).length === 0
  return {
    label: 'edits.setCommonCause',
    patch: [{ kind: 'checks', ...(before ? { before } : {}), ...(gone ? {} : { after }) }],
  }
}
