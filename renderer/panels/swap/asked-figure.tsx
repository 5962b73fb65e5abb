import type { ReactNode } from 'react'
import type { TraceQuestion } from '../../../src/engine/trace/trace-types'
import type { LimitRow } from '../../../src/planning/swap/swap-types'
import { How } from '../how/how'

/** Stands where a limit has no such figure. */
export const NOTHING = '–'

/** A load within its limit reads as proven. */
export const holds = ({ verdict }: LimitRow): boolean => verdict === 'fine' || verdict === 'warned'

/** A figure that can be asked how it came about, where it has one question. */
export const asked = (question: TraceQuestion | undefined, text: string, marked = false): ReactNode =>
  question && text !== NOTHING ? (
    <How question={question} marked={marked}>
      {text}
    </How>
  ) : (
    text
  )
