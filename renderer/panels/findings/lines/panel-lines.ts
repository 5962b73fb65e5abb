import type { NotChecked } from '../../../../src/engine/rules/not-checked'
import type { WaiverStanding } from '../../../../src/engine/rules/waivers/waiver-standings'
import type { FindingLine } from './finding-lines'

/** What stands below the findings, folded until somebody looks. */
export type SectionName = 'waivers' | 'notChecked'

export type PanelLine =
  | FindingLine
  | {
      readonly type: 'section'
      readonly name: SectionName
      readonly count: number
      /** How many of them want attention: waivers that do not hold any more. */
      readonly lapsed: number
      readonly open: boolean
    }
  | { readonly type: 'waiver'; readonly standing: WaiverStanding }
  | { readonly type: 'notChecked'; readonly row: NotChecked }

const lapses: ReadonlySet<WaiverStanding['standing']> = new Set(['expired', 'worse', 'unmatched'])

/** True for a waiver that somebody should look at again. */
export const isLapsed = ({ standing }: WaiverStanding): boolean => lapses.has(standing)

/** The findings, then the waivers and what was not checked, each under a head that folds; empty sections are left out. */
export function panelLines(
  findings: readonly FindingLine[],
  waivers: readonly WaiverStanding[],
  notChecked: readonly NotChecked[],
  open: ReadonlySet<SectionName>,
): readonly PanelLine[] {
  const section = (name: SectionName, rows: readonly PanelLine[], lapsed: number): readonly PanelLine[] => {
    if (rows.length === 0) return []
    const head: PanelLine = { type: 'section', name, count: rows.length, lapsed, open: open.has(name) }
    return open.has(name) ? [head, ...rows] : [head]
  }
  const waiverRows = [...waivers]
    .sort((a, b) => Number(isLapsed(b)) - Number(isLapsed(a)))
    .map((standing) => ({ type: 'waiver', standing }) as const)
  return [
    ...findings,
    ...section('waivers', waiverRows, waivers.filter(isLapsed).length),
    ...section(
      'notChecked',
      notChecked.map((row) => ({ type: 'notChecked', row }) as const),
      0,
    ),
  ]
}
