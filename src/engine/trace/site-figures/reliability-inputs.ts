import type { ComponentAvailability } from '../../availability/availability-report'
import { named, type SiteCase } from '../findings/finding-case'
import { recordFigure } from '../findings/inputs'
import type { TraceInput } from '../trace-types'

/** How often a component fails, a year. */
export const failuresOf = (component: ComponentAvailability, c: SiteCase): TraceInput =>
  cited('failures', component.failures_perYear, '/a', component, c)

/** How long its repair takes, hours. */
export const repairOf = (component: ComponentAvailability, c: SiteCase): TraceInput =>
  cited('repair', component.repair_h, 'h', component, c)

function cited(
  figure: 'failures' | 'repair',
  value: number,
  unit: string,
  { id, origin, source: { title, address, grade } }: ComponentAvailability,
  c: SiteCase,
): TraceInput {
  return {
    ...recordFigure(`availability.${figure}`, {}, '', value, unit, { subject: named(c, id) }),
    // A figure of the whole category stands for this product.
    origin: origin === 'item' ? 'catalogue' : 'assumed',
    source: { title, ...(address === undefined ? {} : { address }), ...(grade === undefined ? {} : { grade }) },
  }
}
