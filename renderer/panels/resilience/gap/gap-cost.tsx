import { type ReactNode, useMemo } from 'react'
import type { SiteDelta } from '../../../../src/commands/delta/site-delta'
import type { GapPlan } from '../../../../src/planning/redundancy/gap-plan'
import { How } from '../../how/how'
import { OfProposedSite } from '../../how/other-site'
import { mergeSteps } from './merge-steps'

interface Props {
  readonly plan: GapPlan
  readonly children: ReactNode
}

const BOUGHT = { of: 'estimate', figure: 'bought' } as const

/** What is moved is taken out and set up again, which the estimate of a change does not list line by line. */
const isListed = ({ changePlacements }: SiteDelta): boolean => !changePlacements

/** Cost of all additions of a plan, line by line of its estimate. */
export function PlanCost({ plan, children }: Props) {
  const change = useMemo(() => ({ delta: mergeSteps(plan.steps) }), [plan])
  if (!isListed(change.delta)) return children
  return (
    <OfProposedSite change={change}>
      <How question={BOUGHT}>{children}</How>
    </OfProposedSite>
  )
}

/** Cost of one addition, where those before it stand. @param place from 1 */
export function StepCost({ plan, place, children }: Props & { readonly place: number }) {
  const change = useMemo(
    () => ({
      delta: mergeSteps(plan.steps.slice(place - 1, place)),
      standing: mergeSteps(plan.steps.slice(0, place - 1)),
    }),
    [plan, place],
  )
  if (!isListed(change.delta)) return children
  return (
    <OfProposedSite change={change}>
      <How question={BOUGHT}>{children}</How>
    </OfProposedSite>
  )
}
