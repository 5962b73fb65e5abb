import productivity from '../../../../resources/cost/productivity.json'
import unitRates from '../../../../resources/cost/unit-rates.json'
import type { Connection } from '../../../model/connection'
import type { EffectivePlacement } from '../../../model/effective-site'
import { returnBeyond_m, SHARE_OF_PAIR } from '../../estimate/return-runs'
import { mediumOf, phaseOf, scopeOfWork } from '../../estimate/scope-of-work'
import type { EstimateLine } from '../../results'
import { displayName } from '../../rules/display-name'
import { assumed, computed, typed } from '../draft'
import { itemInput } from '../item-input'
import type { TraceContext, TraceDraft, TraceInput } from '../trace-types'
import { named, planDraft, shipped } from './plan-draft'
import type { Bound, PlanQuestion } from './plan-questions'
import { asked } from './trace-estimate'

type LineQuestion = Extract<PlanQuestion, { of: 'estimate-line' }>

/** Total of one line: quantity × unit cost; unit cost: price, exchange, location; quantity: what is behind it. */
export function traceEstimateLine(context: TraceContext, question: LineQuestion): TraceDraft | null {
  const line = context.estimate?.lines[question.line]
  if (!context.estimate || !line) return null
  if (question.figure === 'quantity') return quantityOf(context, line)
  if (question.figure === 'leadTime') return leadTimeOf(context, line)
  const { currency } = context.estimate
  const { at = 'base', figure } = question
  const about = named({ ...line, text: line.description })
  if (!line.total || !line.unitCost) return planDraft('engine', null, currency, about, [], at)
  if (figure === 'unitCost') return unitCostOf(context, line, line.unitCost[at], at)
  const { subject, params } = about
  return planDraft(
    'product',
    line.total[at],
    currency,
    about,
    [
      computed('quantity', line.quantity, line.unit, { of: 'estimate-line', line: question.line, figure: 'quantity' }),
      computed(
        'unitCost',
        line.unitCost[at],
        `${currency}/${line.unit}`,
        asked({ of: 'estimate-line', line: question.line, figure: 'unitCost' } as const, at),
        { ...params, subject },
      ),
    ],
    at,
  )
}

/** Lead time of what a line buys, weeks. */
function leadTimeOf({ site }: TraceContext, line: EstimateLine): TraceDraft | null {
  const placement = site.placements.find((p) => p.item === line.item)
  const weeks = placement?.definition.leadTime_weeks?.base
  if (!placement || weeks === undefined) return null
  const about = named({ ...line, text: line.description })
  return planDraft('given', weeks, 'weeks', about, [itemInput(placement, 'leadTime_weeks.base', 'weeks')])
}

/** A price as it is paid on the site, or an hourly rate with the hours that it buys. */
function unitCostOf({ site }: Pick<TraceContext, 'site'>, line: EstimateLine, value: number, at: Bound): TraceDraft {
  const { estimate, site: facts } = site
  const about = named({ ...line, text: line.description })
  const unit = `${facts.currency}/${line.unit}`
  const priced = (price: TraceInput, currency: string): TraceDraft =>
    planDraft(
      'product',
      value,
      unit,
      about,
      [
        price,
        typed(
          'exchangeRate',
          currency === facts.currency ? 1 : (estimate.rates?.[currency] ?? 1),
          `${facts.currency}/${currency}`,
        ),
        typed('locationFactor', estimate.locationFactor ?? 1, ''),
      ],
      at,
    )
  const placement = line.kind === 'item' ? site.placements.find((p) => p.item === line.item) : undefined
  const cost = placement?.definition.cost
  if (placement && cost)
    return priced(itemInput(placement, `cost.${at}`, `${cost.currency}/${line.unit}`), cost.currency)
  if (line.item === 'run:return') {
    const pair = { ...line, item: 'run:pipe', nameKey: 'estimate.lines.pipe' }
    const { inputs } = unitCostOf({ site }, pair, value / SHARE_OF_PAIR, at)
    return planDraft('product', value, unit, about, [...inputs, assumed('shareOfPair', SHARE_OF_PAIR, '')], at)
  }
  if (line.kind === 'run' && estimate.unitPrices === 'typical') {
    const rate = unitRates.perM[line.item.replace('run:', '') as keyof typeof unitRates.perM]
    const subject = named({ ...line, text: line.description }).subject
    return priced(
      shipped('typicalPrice', rate[at], `${unitRates.currency}/m`, rate.source, { subject }),
      unitRates.currency,
    )
  }
  if (line.kind === 'removal') {
    const rate = estimate.laborRate_perHour ?? 0
    const hours = rate > 0 ? value / rate : 0
    return planDraft(
      'product',
      value,
      unit,
      about,
      [
        estimate.removal === 'typical'
          ? shipped('removalHours', hours, 'h', productivity.source)
          : typed('removalHours', hours, 'h'),
        typed('laborRate', rate, `${facts.currency}/h`),
      ],
      at,
    )
  }
  return planDraft('given', value, unit, about, [typed('ownRate', value, unit)], at)
}

/** What stands behind a quantity: the pieces by hall, the runs one by one, or the hours of every product. */
function quantityOf({ site, baseline }: TraceContext, line: EstimateLine): TraceDraft | null {
  if (!baseline) return null
  const scope = scopeOfWork(site, baseline)
  const about = named({ ...line, text: line.description })
  const quantity = (formula: 'sum' | 'product' | 'sumOfPairs', inputs: readonly TraceInput[]): TraceDraft =>
    planDraft(formula, line.quantity, line.unit, about, inputs)
  const ofPhase = (p: EffectivePlacement): boolean => phaseOf(p) === line.phase
  switch (line.kind) {
    case 'labor':
      return quantity(
        'sumOfPairs',
        [...Map.groupBy(scope.placements, (p) => p.item).values()].flatMap((group) => {
          const first = group[0]!
          if (!first.definition.install?.hours) return []
          return [
            typed('pieces', group.length, 'each', { subject: first.definition.name }),
            itemInput(first, 'install.hours', 'h'),
          ]
        }),
      )
    case 'run': {
      const byId = new Map(site.placements.map((p) => [p.id, p]))
      const isReturn = line.item === 'run:return'
      const length_m = (c: Connection): number => (isReturn ? returnBeyond_m(c) : (c.length_m ?? 0))
      const runs = scope.connections.filter(
        (c) =>
          (isReturn || `run:${mediumOf(c)}` === line.item) &&
          (c.length_m ?? 0) > 0 &&
          length_m(c) !== 0 &&
          (phaseOf(byId.get(c.to)) || phaseOf(byId.get(c.from))) === line.phase,
      )
      return quantity(
        'sum',
        runs
          .sort((a, b) => length_m(b) - length_m(a))
          .map((c) =>
            typed(isReturn ? 'returnBeyond' : 'run', length_m(c), 'm', {
              from: displayName(byId.get(c.from), c.from),
              to: displayName(byId.get(c.to), c.to),
            }),
          ),
      )
    }
    case 'removal':
      return quantity(
        'sum',
        byHall(
          scope.removed.filter((p) => `removal:${p.item}` === line.item && ofPhase(p)),
          site,
        ),
      )
    case 'item': {
      const pieces = scope.placements.filter((p) => p.item === line.item && ofPhase(p))
      const first = pieces[0]
      if (line.unit !== 'm' || !first?.definition.size_m) return quantity('sum', byHall(pieces, site))
      const longer = first.definition.size_m[0] >= first.definition.size_m[1] ? 0 : 1
      return quantity('product', [
        typed('pieces', pieces.length, 'each', { subject: first.definition.name }),
        itemInput(first, `size_m.${longer}`, 'm'),
      ])
    }
  }
}

/** How many names of pieces a line of a trace carries; the rest is counted. */
const NAMES = 6

/** Pieces by the hall in which they stand, the first few by name. */
function byHall(pieces: readonly EffectivePlacement[], site: TraceContext['site']): readonly TraceInput[] {
  return [...Map.groupBy(pieces, (p) => p.hall)].map(([hall, group]) => {
    const names = group.slice(0, NAMES).map((p) => displayName(p, p.id))
    const found = hall === null ? undefined : site.halls.get(hall)
    return typed(hall === null ? 'standingOutdoors' : 'standingIn', group.length, 'each', {
      hall: found?.name ?? hall ?? '',
      names: group.length > NAMES ? `${names.join(', ')} …` : names.join(', '),
    })
  })
}
