import './arrange.css'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { useAppStore } from '../../state/hooks/use-app'

interface Props {
  readonly title: string
  readonly testId: string
  /** Goes straight into the first figure as it opens. */
  readonly takesFocus?: boolean
  /** What Enter in a field does once the field has taken its figure. */
  onEnter?(): void
  readonly children: ReactNode
}

/** Figures of what is in hand, beside the floor. Escape lets go of it, from inside the fields too. */
export function HandPanel({ title, testId, takesFocus = false, onEnter, children }: Props) {
  const store = useAppStore()
  const panel = useRef<HTMLElement>(null)
  const pressedHere = useRef(false)
  useEffect(() => {
    if (takesFocus) panel.current?.querySelector('input')?.select()
  }, [takesFocus])
  const isField = (event: KeyboardEvent): boolean => event.target instanceof HTMLInputElement
  return (
    <section
      ref={panel}
      className="arrange-panel"
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
      <h2 className="panel-title">{title}</h2>
      {children}
    </section>
  )
}
