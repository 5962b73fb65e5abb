import { withdrawWaiver as withdraw } from '../../../../commands/waivers/waive-finding'
import type { FixMaker } from '../../fix-types'

/** Withdraws a waiver that names what is not there, or whose date has passed. */
export const withdrawWaiver: FixMaker = function* ({ finding, document }) {
  for (const waiver of document.waivers ?? []) {
    if (waiver.rule !== finding.params.rule) continue
    const edit = withdraw(document, { ...waiver, subjects: waiver.subjects ?? [] })
    if (edit) yield { kind: 'withdraw-waiver', params: { rule: waiver.rule }, delta: {}, patch: edit.patch }
  }
}
