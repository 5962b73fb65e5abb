import productivity from '../../../resources/cost/productivity.json'
import texts from '../../../resources/locales/en/estimate.json'
import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'
import type { Finding } from '../results'
import type { CostedLine, CostedLines } from './costed-line'
import { fillPlaceholders } from './fill-placeholders'
import { missingFigure } from './missing-figure'
import { certain } from './money'
import { phaseOf } from './scope-of-work'

/**
 * What is taken out: one line for each item in each phase, hours × `estimate.laborRate_perHour`, where the document
 * says how many hours (`estimate.removal`); unknown otherwise. What the scrap fetches is not taken into account.
 */
export function removalLines(site: EffectiveSite, removed: readonly EffectivePlacement[]): CostedLines {
  const lines = [...Map.groupBy(removed, (p) => JSON.stringify([p.item, phaseOf(p)])).values()].map((group) =>
    removalLine(site, group),
  )
  const unknown = lines.some(({ line }) => line.total === null)
  return { lines, findings: unknown ? [missingHours(removed)] : [] }
}

function removalLine(site: EffectiveSite, group: readonly EffectivePlacement[]): CostedLine {
  const { definition, item } = group[0]!
  const cost = costEach(site, definition.category)
  return {
    line: {
      code: '02 41 19',
      item: `removal:${item}`,
      description: fillPlaceholders(texts.lines.removal, { item: definition.name }),
      nameKey: 'estimate.lines.removal',
      nameParams: { item: definition.name },
      quantity: group.length,
      unit: 'each',
      unitCost: cost === null ? null : certain(cost),
      total: cost === null ? null : certain(cost * group.length),
      phase: phaseOf(group[0]),
      group: 'facility',
      kind: 'removal',
    },
    market: 'labor',
    foreign: null,
  }
}

function costEach(site: EffectiveSite, category: string): number | null {
  const { laborRate_perHour: rate, removal } = site.estimate
  const typical: Readonly<Record<string, number>> = productivity.removalHours
  const hours =
    removal === 'typical'
      ? (typical[category] ?? productivity.removalHours.other)
      : (removal?.hoursByCategory?.[category] ?? removal?.hoursEach)
  return rate === undefined || hours === undefined ? null : rate * hours
}

const missingHours = (removed: readonly EffectivePlacement[]): Finding =>
  missingFigure({
    name: 'missing-removal-hours',
    severity: 'info',
    subjects: removed.map((p) => p.id),
    params: { count: removed.length },
    extent: { value: removed.length, unit: '' },
    discriminator: 'removal',
  })
