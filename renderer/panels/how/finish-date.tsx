import type { ReactNode } from 'react'
import type { ScheduleResult } from '../../../src/engine/results'
import { How } from './how'

const finish = { of: 'schedule-date', figure: 'finish' } as const

interface Props {
  readonly schedule: ScheduleResult
  readonly children: ReactNode
}

/** The date of readiness, which can be asked what leads to it. */
export function FinishDate({ schedule, children }: Props) {
  return schedule.activities.length > 0 ? <How question={finish}>{children}</How> : children
}
