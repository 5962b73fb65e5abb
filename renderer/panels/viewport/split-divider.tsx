import type { KeyboardEvent, PointerEvent } from 'react'
import { useT } from '../../i18n/translator-context'
import { useApp, useAppStore } from '../../state/hooks/use-app'
import { SPLIT_SHARE } from '../../state/slices/split-slice'

const STEP = 0.02
const { least, most, first } = SPLIT_SHARE
const percent = (share: number): number => Math.round(share * 100)

/** Between plan and 3D while they stand side by side: pulled, moved by arrow keys, put back by a double click. */
export function SplitDivider() {
  const { t } = useT()
  const store = useAppStore()
  const split = useApp((s) => s.split)
  const share = useApp((s) => s.splitShare)
  const view = useApp((s) => s.view)
  if (!split) return null
  const moveTo = (wanted: number, keep: boolean): void => store.getState().setSplitShare(wanted, keep)
  const pulled = ({ currentTarget, clientX, pointerId }: PointerEvent<HTMLElement>): number | null => {
    const floor = currentTarget.hasPointerCapture(pointerId) && currentTarget.closest('main')?.getBoundingClientRect()
    return floor ? (clientX - floor.left) / floor.width : null
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const wanted = { ArrowLeft: share - STEP, ArrowRight: share + STEP, Home: least, End: most }[event.key]
    if (wanted === undefined) return
    event.preventDefault()
    event.stopPropagation()
    moveTo(wanted, true)
  }
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a separator that is moved is no rule */}
      <div
        className="split-divider"
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={t('ui.view.divider')}
        aria-valuenow={percent(share)}
        aria-valuemin={percent(least)}
        aria-valuemax={percent(most)}
        style={{ left: `${share * 100}%` }}
        data-testid="split-divider"
        onKeyDown={onKeyDown}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={(event) => {
          const wanted = pulled(event)
          if (wanted !== null) moveTo(wanted, false)
        }}
        onPointerUp={(event) => {
          const wanted = pulled(event)
          if (wanted !== null) moveTo(wanted, true)
        }}
        onDoubleClick={() => moveTo(first, true)}
      />
      <div className="split-names" style={{ left: `${share * 100}%` }} aria-hidden>
        <span data-active={view === 'plan' || undefined}>{t('ui.view.plan')}</span>
        <span data-active={view === '3d' || undefined}>3D</span>
      </div>
    </>
  )
}
