import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { TraceQuestion } from '../../../src/engine/trace/trace-types'
import { AssumedMark } from './assumed-mark'

interface Props {
  readonly question: TraceQuestion
  readonly marked: boolean
  readonly tabbable: boolean
  readonly children: ReactNode
}

/** The figure itself: looks like text until it is pointed at. */
export const HowButton = ({ question, marked, tabbable, children }: Props) => (
  <Button className="how" excludeFromTabOrder={!tabbable} data-testid="how">
    {children}
    <AssumedMark question={marked ? question : null} />
  </Button>
)
