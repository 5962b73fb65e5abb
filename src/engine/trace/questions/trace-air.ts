import type { EffectivePlacement, EffectiveSite } from '../../../model/effective-site'
import { computed, draft, idle, nameOf } from '../draft'
import { itemInput } from '../item-input'
import { type SolvedSite, solvedSite } from '../solved-site'
import type { TraceContext, TraceDraft, TraceInput, TraceQuestion } from '../trace-types'

/** How a figure of an air cooler came about: its part of the hall's heat by capacity. */
export function traceAir(
  { site, check }: TraceContext,
  { id, figure }: Extract<TraceQuestion, { of: 'air' }>,
): TraceDraft | null {
  const node = check.air.nodes[id]
  const solved = solvedSite(site)
  const placement = solved.byId.get(id)
  if (!node || !placement) return null
  const subject = nameOf(solved, id)
  const capacity = itemInput(placement, 'airCooling.capacity_kW', 'kW')
  if (figure === 'limit')
    return node.limit === null
      ? draft('engine', null, 'kW', subject, [])
      : draft('given', node.limit, 'kW', subject, [capacity])
  if (figure === 'utilisation')
    return node.utilisation === null
      ? draft('engine', null, '', subject, [])
      : draft('quotient', node.utilisation, '', subject, [
          computed('out_kW', node.out_kW, 'kW', { of: 'air', id, figure: 'out_kW' }, { subject }),
          capacity,
        ])
  const { hall } = placement
  const sharing = hall === null ? [] : liveCoolers(site, check, hall)
  const total_kW = sharing.reduce((sum, p) => sum + (p.definition.airCooling?.capacity_kW ?? 0), 0)
  if (hall === null || !node.live || total_kW === 0 || !site.halls.has(hall)) return idle('kW', subject)
  const heat_kW = hallHeat_kW(solved, hall)
  return draft('share', node.out_kW, 'kW', subject, [
    computed('airHeat_kW', heat_kW, 'kW', { of: 'hall', hall, figure: 'airHeat_kW' }, { subject: hall }),
    capacity,
    computed('airCapacity_kW', total_kW, 'kW', { of: 'hall', hall, figure: 'airCapacity_kW' }, { subject: hall }),
  ])
}

/** Heat to the air of a hall over what is live in it, or the capacity of its live air coolers. */
export function traceHall(
  { site, check }: TraceContext,
  { hall, figure }: Extract<TraceQuestion, { of: 'hall' }>,
): TraceDraft | null {
  const room = site.halls.get(hall)
  if (!room) return null
  const subject = room.name ?? hall
  const solved = solvedSite(site)
  if (figure === 'airCapacity_kW') {
    const inputs = liveCoolers(site, check, hall).map((p) => itemInput(p, 'airCooling.capacity_kW', 'kW'))
    return draft(
      'sum',
      inputs.reduce((sum, i) => sum + i.value, 0),
      'kW',
      subject,
      inputs,
    )
  }
  return draft('sum', hallHeat_kW(solved, hall), 'kW', subject, heatInputs(site, solved, hall))
}

/** What an item's air share, or the loss of a conduit, comes to, kW. */
export function airHeat_kW(solved: SolvedSite, p: EffectivePlacement): number {
  if (isConduit(p)) {
    const u = solved.unitOf(p.id)
    const own_kW = isCooler(p) ? (p.definition.load?.design_kW ?? 0) : 0
    return solved.state.power.inP_kW[u]! - solved.state.power.outP_kW[u]! - own_kW
  }
  return (p.definition.load?.design_kW ?? 0) * (1 - (p.definition.heat?.liquidFraction ?? 0))
}

const isConduit = (p: EffectivePlacement): boolean => p.definition.power?.role === 'conduit'
const isCooler = (p: EffectivePlacement): boolean => !!p.definition.liquidCooling || !!p.definition.airCooling
const warmsAir = (p: EffectivePlacement): boolean =>
  isConduit(p) || (p.definition.power?.role !== 'source' && !isCooler(p) && (p.definition.load?.design_kW ?? 0) > 0)

/** One input for each product among the loads, one for each conduit. */
function heatInputs(site: EffectiveSite, solved: SolvedSite, hall: string): TraceInput[] {
  const warm = site.placements.filter(
    (p) => p.hall === hall && warmsAir(p) && solved.state.power.live[solved.unitOf(p.id)] === 1,
  )
  const conduits = warm
    .filter(isConduit)
    .map((p) =>
      computed(
        'loss_kW',
        airHeat_kW(solved, p),
        'kW',
        { of: 'item', id: p.id, figure: 'loss_kW' },
        { subject: nameOf(solved, p.id) },
      ),
    )
  const loads = [
    ...Map.groupBy(
      warm.filter((p) => !isConduit(p)),
      (p) => p.item,
    ).values(),
  ].map((group) => {
    const member = group[0]!
    return computed(
      'group',
      group.length * airHeat_kW(solved, member),
      'kW',
      { of: 'group', member: member.id, count: group.length, figure: 'air_kW' },
      { count: group.length, item: member.definition.name },
    )
  })
  return [...loads, ...conduits]
}

const hallHeat_kW = ({ network, state }: SolvedSite, hall: string): number =>
  state.hallHeat_kW[network.hallIds.indexOf(hall)]!

const liveCoolers = (site: EffectiveSite, check: TraceContext['check'], hall: string): EffectivePlacement[] =>
  site.placements.filter((p) => p.hall === hall && check.air.nodes[p.id]?.live === true)
