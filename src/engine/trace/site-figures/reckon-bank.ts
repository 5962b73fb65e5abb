import { named, type SiteCase } from '../findings/finding-case'
import { itemFigure, solvedFigure } from '../findings/inputs'
import { type ReckonedInput, type Reckoning, reckon } from '../findings/reckoning'
import type { SiteFigureQuestion } from './site-figure-questions'

type Bank = Extract<SiteFigureQuestion, { of: 'bank' }>

/** What some coolers do or can do together; null where none of them stands on the site. */
export function reckonBank({ network, ids, figure }: Bank, c: SiteCase): Reckoning | null {
  const standing = ids.filter((id) => c.index.byId.has(id))
  if (standing.length === 0) return null
  const rating = (field: 'capacity_kW' | 'maxFlow_lpm', unit: string): ReckonedInput[] =>
    standing.map((id) => itemFigure(c, id, `${network}Cooling.${field}`, unit))
  switch (figure) {
    case 'capacity_kW':
      return reckon('sum', 'kW', rating('capacity_kW', 'kW'))
    case 'firmCapacity_kW':
      return reckon('allButLargest', 'kW', rating('capacity_kW', 'kW'))
    case 'firmFlow_lpm':
      return reckon('allButLargest', 'lpm', rating('maxFlow_lpm', 'lpm'))
    case 'out_kW':
      return reckon(
        'sum',
        'kW',
        standing.map((id) => {
          const { out_kW = 0 } = c.facts[network][id] ?? {}
          return solvedFigure(c, 'out_kW', out_kW, 'kW', { of: network, id, figure }, { subject: named(c, id) })
        }),
      )
    case 'flow_lpm':
      return reckon(
        'sum',
        'lpm',
        standing.map((id) => {
          const flow_lpm = c.facts.liquid[id]?.flow_lpm ?? 0
          return solvedFigure(c, 'flow_lpm', flow_lpm, 'lpm', { of: 'liquid', id, figure }, { subject: named(c, id) })
        }),
      )
  }
}
