import './findings.css'
import { useVirtualizer } from '@tanstack/react-virtual'
import { ChevronRight } from 'lucide-react'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { withdrawWaiver } from '../../../src/commands/waive-finding'
import type { Finding } from '../../../src/engine/results'
import { useT } from '../../i18n/translator-context'
import { orderedFindings } from '../../state/finding-actions'
import { useApp, useAppStore } from '../../state/use-app'
import { type FindingFilter, findingLines } from './finding-lines'
import { FindingRow } from './finding-row'
import { SeverityDot } from './severity-dot'
import { waiverOf } from './waiver-of'

interface Props {
  readonly shown: ReadonlySet<FindingFilter>
  readonly grouped: boolean
}

const LINE_px = 30

/** Every finding, errors first. A click selects what it is about, a double click frames it, arrows and F8 walk. */
export function FindingsPanel({ shown, grouped }: Props) {
  const { t, has } = useT()
  const store = useAppStore()
  const answers = useApp((s) => s.answers)
  const placements = useApp((s) => s.effective.placements)
  const chosen = useApp((s) => s.finding)
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const scroller = useRef<HTMLElement>(null)

  const findings = useMemo(() => orderedFindings(answers), [answers])
  const labels = useMemo(() => new Map(placements.map((p) => [p.id, p.label ?? p.id])), [placements])
  const lines = useMemo(
    () => findingLines(findings, shown, grouped ? folded : null),
    [findings, shown, grouped, folded],
  )
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_px,
    overscan: 12,
  })

  const { scrollToIndex } = virtual
  useEffect(() => {
    const at = lines.findIndex((l) => l.type === 'finding' && l.finding.key === chosen)
    if (at >= 0) scrollToIndex(at, { align: 'auto' })
  }, [chosen, lines, scrollToIndex])

  const withdraw = (finding: Finding) => {
    const { document, scenario, dispatch } = store.getState()
    const waiver = waiverOf(finding, document.waivers ?? [], scenario)
    const edit = waiver && withdrawWaiver(document, waiver)
    if (edit) dispatch(edit)
  }
  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (event.key === 'Enter' && chosen) store.getState().showFinding(chosen, true)
    if (step === 0) return
    event.preventDefault()
    const visible = lines.flatMap((l) => (l.type === 'finding' ? [l.finding.key] : []))
    const at = visible.indexOf(chosen ?? '')
    const next = visible[Math.max(0, Math.min(visible.length - 1, at + step))]
    if (next) store.getState().showFinding(next)
  }
  const toggle = (rule: string) =>
    setFolded((old) => {
      const next = new Set(old)
      if (!next.delete(rule)) next.add(rule)
      return next
    })

  if (answers && findings.length === 0)
    return (
      <div className="panel-empty">
        <strong>{t('ui.findings.noneTitle')}</strong>
        {t('ui.findings.noneText')}
      </div>
    )
  const ruleName = (rule: string) => {
    const id = rule.split('|')[0]!
    return has(`rules.${id}.title`) ? t(`rules.${id}.title`) : id
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
    >
      <table className="finding-table">
        <thead>
          <tr className="finding-line head">
            <th scope="col">{t('ui.findings.rule')}</th>
            <th scope="col">{t('ui.findings.where')}</th>
            <th scope="col">{t('ui.findings.finding')}</th>
            <th scope="col" className="number">
              {t('ui.findings.value')}
            </th>
            <th scope="col" className="number">
              {t('ui.findings.limit')}
            </th>
            <th scope="col">{t('ui.findings.from')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('ui.findings.action')}</span>
            </th>
          </tr>
        </thead>
        <tbody style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ key, index, start }) => {
            const line = lines[index]!
            return line.type === 'finding' ? (
              <FindingRow key={key} finding={line.finding} labels={labels} top_px={start} onWithdraw={withdraw} />
            ) : (
              <tr
                key={key}
                className={line.open ? 'finding-group open' : 'finding-group'}
                style={{ transform: `translateY(${start}px)` }}
              >
                <td colSpan={7}>
                  <button type="button" aria-expanded={line.open} onClick={() => toggle(line.rule)}>
                    <ChevronRight className="chevron" size={12} />
                    <SeverityDot severity={line.severity} waived={line.rule.endsWith('|waived')} />
                    <span className="truncate">{ruleName(line.rule)}</span>
                    <span className="badge">{line.count}</span>
                  </button>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
