import './how.css'
import type { ReactNode } from 'react'
import type { TraceQuestion } from '../../../src/engine/trace/trace-types'
import { AssumedMark } from './assumed-mark'
import { How } from './how'

interface Props {
  readonly fine: boolean
  /** What the verdict rests on. */
  readonly question: TraceQuestion
  /** False where it stands in a control of its own, which cannot hold another. */
  readonly askable?: boolean
  readonly className?: string
  readonly children: ReactNode
}

/**
 * A verdict in green or red. The only place that writes in green: what reads as proven carries the mark where it rests
 * on an assumption.
 */
export function Verdict({ fine, question, askable = true, className = '', children }: Props) {
  return (
    <span className={`${className} ${fine ? 'fine' : 'broken'}`.trim()} data-testid="verdict">
      {askable ? (
        <How question={question} marked={fine}>
          {children}
        </How>
      ) : (
        <>
          {children}
          <AssumedMark question={fine ? question : null} />
        </>
      )}
    </span>
  )
}
