import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { TraceQuestion } from '../../../src/engine/trace/trace-types'
import { useT } from '../../i18n/translator-context'
import { useAssumed } from './use-assumed'

interface Props {
  readonly question: TraceQuestion
  readonly marked: boolean
  readonly tabbable: boolean
  readonly children: ReactNode
}

/** The figure itself: looks like text until it is pointed at. */
export function HowButton({ question, marked, tabbable, children }: Props) {
  const { t } = useT()
  const assumed = useAssumed(marked ? question : null)
  return (
    <Button className="how" excludeFromTabOrder={!tabbable} data-testid="how">
      {children}
      {assumed ? <span role="img" className="how-dot" aria-label={t('how.assumed')} /> : null}
    </Button>
  )
}
