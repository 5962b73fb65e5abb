import texts from '../../../resources/locales/en/estimate.json'
import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'
import type { Finding } from '../results'
import type { CostedLines } from './costed-line'
import { missingFigure } from './missing-figure'
import { certain } from './money'

/**
 * One line for all installation hours at `estimate.laborRate_perHour`: facility cost whatever it installs, and local
 * already, so neither converted nor multiplied. Without a rate the line is unknown.
 */
export function laborLine(site: EffectiveSite, placements: readonly EffectivePlacement[]): CostedLines {
  const rate = site.estimate.laborRate_perHour
  const hours = placements.reduce((sum, p) => sum + (p.definition.install?.hours ?? 0), 0)
  const findings = rate === undefined ? [] : withoutHours(placements)
  if (hours === 0) return { lines: [], findings }
  return {
    lines: [
      {
        line: {
          code: '',
          item: 'labor',
          description: texts.lines.labor,
          nameKey: 'estimate.lines.labor',
          quantity: hours,
          unit: 'h',
          unitCost: rate === undefined ? null : certain(rate),
          total: rate === undefined ? null : certain(hours * rate),
          phase: '',
          group: 'facility',
          kind: 'labor',
        },
        market: 'labor',
        foreign: null,
      },
    ],
    findings: rate === undefined ? [missingRate(hours)] : findings,
  }
}

const missingRate = (hours: number): Finding =>
  missingFigure({
    name: 'missing-labor-rate',
    severity: 'warning',
    params: { hours },
    extent: { value: hours, unit: 'h' },
    discriminator: 'labor',
  })

const withoutHours = (placements: readonly EffectivePlacement[]): readonly Finding[] =>
  [
    ...Map.groupBy(
      placements.filter((p) => p.definition.install?.hours === undefined),
      (p) => p.item,
    ),
  ].map(([item, group]) =>
    missingFigure({
      name: 'missing-install-hours',
      severity: 'info',
      subjects: group.map((p) => p.id),
      params: { item: group[0]!.definition.name },
      extent: { value: group.length, unit: '' },
      discriminator: item,
    }),
  )
