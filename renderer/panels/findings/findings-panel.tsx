import './findings.css'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Finding } from '../../../src/engine/results'
import { acceptingWaiver } from '../../../src/engine/rules/waivers/waiver-standings'
import { placementOf } from '../../../src/model/placement-of'
import { useT } from '../../i18n/translator-context'
import { orderedFindings } from '../../state/actions/finding-actions'
import { useApp, useAppStore } from '../../state/hooks/use-app'
import { isMenuKey } from '../context-menu/use-row-menu'
import { FindingsHead } from './findings-head'
import type { FindingFilter } from './lines/finding-lines'
import type { Grouping } from './lines/group-of'
import type { SectionName } from './lines/panel-lines'
import { today } from './lines/today'
import { usePanelLines } from './lines/use-panel-lines'
import { PanelRow } from './panel-row'
import { useWithdraw } from './waivers/use-withdraw'

interface Props {
  readonly shown: ReadonlySet<FindingFilter>
  readonly grouping: Grouping
}

const LINE_px = 30

/**
 * Every finding, errors first; below them the waivers and what was not checked. A click selects what a finding is about,
 * a double click frames it, arrows and F8 walk.
 */
export function FindingsPanel({ shown, grouping }: Props) {
  const { t } = useT()
  const store = useAppStore()
  const answers = useApp((s) => s.answers)
  const placements = useApp((s) => s.effective.placements)
  const chosen = useApp((s) => s.finding)
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const [open, setOpen] = useState<ReadonlySet<SectionName>>(new Set())
  const scroller = useRef<HTMLElement>(null)
  const withdraw = useWithdraw()
  const none = useMemo(() => answers !== null && orderedFindings(answers).length === 0, [answers])
  const nothing = placements.length === 0
  const labelOf = useCallback((id: string) => placementOf(placements, id)?.label ?? id, [placements])
  const lines = usePanelLines({ shown, grouping, folded, open })
  const fixed = useKeepFocus(scroller)
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_px,
    overscan: 12,
  })

  const { scrollToIndex } = virtual
  const newest = useRef(lines)
  newest.current = lines
  const listed = chosen !== null && lines.some((l) => l.type === 'finding' && l.finding.key === chosen)
  // Brought into sight when it is taken in hand, not whenever lines come and go around it.
  useEffect(() => {
    const at = listed ? newest.current.findIndex((l) => l.type === 'finding' && l.finding.key === chosen) : -1
    if (at >= 0) scrollToIndex(at, { align: 'auto' })
  }, [chosen, listed, scrollToIndex])
  const toggleSection = (name: SectionName) => {
    const at = lines.findIndex((l) => l.type === 'section' && l.name === name)
    setOpen(toggled(open, name))
    // Sections are the end of the list: what unfolds would lie below the edge. After the rows are there.
    if (!open.has(name)) requestAnimationFrame(() => scrollToIndex(at, { align: 'start' }))
  }

  const reopen = useCallback(
    (finding: Finding) => {
      const waiver = acceptingWaiver(store.getState().effective, finding, today())
      if (waiver) withdraw(waiver)
    },
    [store, withdraw],
  )
  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (event.key === 'Enter' && chosen) store.getState().showFinding(chosen, true)
    if (isMenuKey(event) && chosen) {
      const line = scroller.current?.querySelector('tr[aria-current=true]')?.getBoundingClientRect()
      if (!line) return
      event.preventDefault()
      event.stopPropagation()
      const about = { of: 'finding', key: chosen } as const
      store.getState().setContextMenu({ x: line.left + 24, y: line.bottom, about })
    }
    if (step === 0) return
    event.preventDefault()
    // Only the line in hand is walked through with Tab, so the focus may not stay behind in another.
    scroller.current?.focus({ preventScroll: true })
    const visible = lines.flatMap((l) => (l.type === 'finding' ? [l.finding.key] : []))
    const at = visible.indexOf(chosen ?? '')
    const next = visible[Math.max(0, Math.min(visible.length - 1, at + step))]
    if (next) store.getState().showFinding(next)
  }
  return (
    <section
      ref={scroller}
      className="findings scroll"
      aria-label={t('ui.tabs.findings')}
      // One tab stop for the list; arrows walk inside it.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and answers to arrow keys
      tabIndex={0}
      onKeyDown={walk}
      data-testid="findings"
    >
      {none ? (
        <div className="panel-empty short">
          <strong>{t(nothing ? 'ui.findings.emptyTitle' : 'ui.findings.noneTitle')}</strong>
          {t(nothing ? 'ui.findings.emptyText' : 'ui.findings.noneText')}
        </div>
      ) : null}
      <table className="finding-table">
        {none ? null : <FindingsHead />}
        <tbody style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ key, index, start }) => (
            <PanelRow
              key={key}
              line={lines[index]!}
              labelOf={labelOf}
              top_px={start}
              onToggleGroup={(id) => setFolded((old) => toggled(old, id))}
              onToggleSection={toggleSection}
              onWithdraw={reopen}
              onFixed={fixed}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function toggled<T>(set: ReadonlySet<T>, entry: T): ReadonlySet<T> {
  const next = new Set(set)
  if (!next.delete(entry)) next.add(entry)
  return next
}

/** Keeps the keyboard in the list when a fix takes away the line that had the focus. */
function useKeepFocus(list: RefObject<HTMLElement | null>): (finding: Finding) => void {
  const answers = useApp((s) => s.answers)
  const awaited = useRef<string | null>(null)
  useEffect(() => {
    const key = awaited.current
    if (key === null || answers?.check.findings.some((f) => f.key === key)) return
    awaited.current = null
    list.current?.focus({ preventScroll: true })
  }, [answers, list])
  return useCallback((finding) => {
    awaited.current = finding.key
  }, [])
}
