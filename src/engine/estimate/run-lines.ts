import unitRates from '../../../resources/cost/unit-rates.json'
import texts from '../../../resources/locales/en/estimate.json'
import type { Connection } from '../../model/connection'
import type { EffectiveSite } from '../../model/effective-site'
import type { Finding, Money } from '../results'
import type { CostedLine, CostedLines } from './costed-line'
import { missingFigure } from './missing-figure'
import { scaleMoney } from './money'
import { priceInSiteCurrency } from './price-in-site-currency'
import { lacksReturnLength, returnBeyond_m, SHARE_OF_PAIR } from './return-runs'
import { mediumOf, phaseOf } from './scope-of-work'

type Medium = ReturnType<typeof mediumOf>

/**
 * Cable, busway and pipe by length × price per metre installed. The document's own `estimate.unitPrices` are site
 * prices and stand as they are; `typical` takes those of `resources/cost/unit-rates.json`, converted and located like
 * any catalogue price. Without either the line is unknown. A connection without a length has no line. Pipe is priced as
 * the pair of supply and return, by the length of the connection; where returns state lengths of their own that are
 * longer in sum, the difference is a line at half that price. For returns that are shorter in sum nothing is taken off.
 */
export function runLines(site: EffectiveSite, connections: readonly Connection[]): CostedLines {
  const placements = new Map(site.placements.map((p) => [p.id, p]))
  const phase = (c: Connection): string => phaseOf(placements.get(c.to)) || phaseOf(placements.get(c.from))
  const measured = connections.filter((c) => (c.length_m ?? 0) > 0)
  const lines = [...Map.groupBy(measured, (c) => JSON.stringify([mediumOf(c), phase(c)])).values()].map((group) =>
    runLine(site, mediumOf(group[0]!), phase(group[0]!), lengthOf(group)),
  )
  const returns = [...Map.groupBy(measured, phase).entries()].flatMap(([of, group]) => {
    const length_m = group.reduce((sum, c) => sum + returnBeyond_m(c), 0)
    return length_m > 0 ? [returnLine(site, of, length_m)] : []
  })
  const unmeasured = connections.filter((c) => c.length_m === undefined || lacksReturnLength(c)).length
  return {
    lines: [...lines, ...returns],
    findings: [
      ...[...Map.groupBy(measured, mediumOf)].flatMap(([medium, group]) =>
        pricePerM(site, medium as Medium) ? [] : [missingUnitPrice(medium, lengthOf(group))],
      ),
      ...(unmeasured ? [missingLength(unmeasured)] : []),
    ],
  }
}

const lengthOf = (connections: readonly Connection[]): number =>
  connections.reduce((sum, c) => sum + (c.length_m ?? 0), 0)

function runLine(site: EffectiveSite, medium: Medium, phase: string, length_m: number): CostedLine {
  const unitCost = pricePerM(site, medium)
  return {
    line: {
      code: unitRates.perM[medium].code,
      item: `run:${medium}`,
      description: texts.lines[medium],
      nameKey: `estimate.lines.${medium}`,
      quantity: length_m,
      unit: 'm',
      unitCost,
      total: unitCost && scaleMoney(unitCost, length_m),
      phase,
      group: 'facility',
      kind: 'run',
    },
    market: medium === 'pipe' ? 'cooling' : medium === 'fibre' ? 'general' : 'electrical',
    foreign:
      site.estimate.unitPrices === 'typical' && unitRates.currency !== site.site.currency ? unitRates.currency : null,
  }
}

function returnLine(site: EffectiveSite, phase: string, length_m: number): CostedLine {
  const pair = runLine(site, 'pipe', phase, length_m)
  const unitCost = pair.line.unitCost && scaleMoney(pair.line.unitCost, SHARE_OF_PAIR)
  return {
    ...pair,
    line: {
      ...pair.line,
      item: 'run:return',
      description: texts.lines.return,
      nameKey: 'estimate.lines.return',
      unitCost,
      total: unitCost && scaleMoney(unitCost, length_m),
    },
  }
}

function pricePerM(site: EffectiveSite, medium: Medium): Money | null {
  const { unitPrices } = site.estimate
  if (unitPrices === 'typical') {
    const { low, base, high } = unitRates.perM[medium]
    return priceInSiteCurrency({ low, base, high }, unitRates.currency, site)
  }
  const own = unitPrices?.[`${medium}_perM`]
  return own ? { low: own.low, base: own.base, high: own.high } : null
}

const missingUnitPrice = (medium: string, length_m: number): Finding =>
  missingFigure({
    name: 'missing-unit-price',
    severity: 'info',
    params: { medium, length: length_m },
    quantities: { length: 'length' },
    extent: { value: length_m, unit: 'm' },
    discriminator: medium,
  })

const missingLength = (count: number): Finding =>
  missingFigure({
    name: 'missing-run-length',
    severity: 'info',
    params: { count },
    extent: { value: count, unit: '' },
    discriminator: 'runs',
  })
