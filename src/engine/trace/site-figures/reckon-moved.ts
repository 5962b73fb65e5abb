import { named, type SiteCase } from '../findings/finding-case'
import { planFigure, recordFigure } from '../findings/inputs'
import { type Reckoning, reckon } from '../findings/reckoning'
import type { SiteFigureQuestion } from './site-figure-questions'

/** How far a placement stands from where it stood before, in plan; null where there is no such placement. */
export function reckonMoved({ id, from }: Extract<SiteFigureQuestion, { of: 'moved' }>, c: SiteCase): Reckoning | null {
  const p = c.index.byId.get(id)
  if (!p) return null
  const subject = named(c, id)
  const axes = ['x', 'y'] as const
  return reckon('distance', 'm', [
    ...axes.map((axis, i) => recordFigure(`plan.${axis}`, p, 'at', p.at[i]!, 'm', { subject })),
    ...axes.map((axis, i) => planFigure(`${axis}Before`, from[i]!, 'm', { subject })),
  ])
}
