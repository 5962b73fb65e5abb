import type { ReactNode } from 'react'
import type { ScheduleResult } from '../../../src/engine/results'
import { How } from './how'

interface Props {
  readonly schedule: ScheduleResult
  readonly children: ReactNode
}

/** The date of readiness: asks for the finish of the activity that ends last. */
export function FinishDate({ schedule, children }: Props) {
  const last = schedule.activities.find((a) => a.critical && a.earlyFinish === schedule.finish)
  return last ? <How question={{ of: 'activity', id: last.id, figure: 'finish' }}>{children}</How> : children
}
