import './arrange.css'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { useT } from '../../i18n/translator-context'
import { useAppStore } from '../../state/hooks/use-app'
import type { PanelPlace } from './use-panel-place'

interface Props {
  readonly title: string
  readonly testId: string
  readonly place: PanelPlace
  /** Beside the title. */
  readonly end?: ReactNode
  /** Goes straight into the first figure as it opens. */
  readonly takesFocus?: boolean
  /** What Enter in a field does once the field has taken its figure. */
  onEnter?(): void
  readonly children: ReactNode
}

/** Figures of what is in hand, beside the floor. Escape lets go of it, from inside the fields too. */
export function HandPanel({ title, testId, place, end, takesFocus = false, onEnter, children }: Props) {
  const { t } = useT()
  const store = useAppStore()
  const { panel, style, handle } = place
  const pressedHere = useRef(false)
  useEffect(() => {
    if (takesFocus) panel.current?.querySelector('input')?.select()
  }, [takesFocus, panel])
  const isField = (event: KeyboardEvent): boolean => event.target instanceof HTMLInputElement
  return (
    <section
      ref={panel}
      className="arrange-panel"
      style={style}
      aria-label={title}
      data-testid={testId}
      onKeyDownCapture={(event) => {
        // The Enter that opened the panel ends in it, too: only one that began here counts.
        pressedHere.current = event.key === 'Enter' && isField(event)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') store.getState().setInteraction({ type: 'idle' })
      }}
      onKeyUp={(event) => {
        const sound = isField(event) && event.currentTarget.querySelector('[aria-invalid="true"]') === null
        if (event.key === 'Enter' && pressedHere.current && sound) onEnter?.()
      }}
    >
      <header className="arrange-head" title={t('arrange.movePanel')} {...handle}>
        <h2 className="panel-title">{title}</h2>
        {end}
      </header>
      {children}
    </section>
  )
}
