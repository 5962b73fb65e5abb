import { productName } from '../../i18n/product-name'
import type { Translator } from '../../i18n/translator'
import type { EffectiveSite } from '../../model/effective-site'
import type { Item } from '../../model/item'
import { displayUnit, toDisplay } from '../../units/display-units'
import { indirectName } from '../estimate-table'
import type { ReportInput } from '../report-input'
import type { ReportFact, ReportSource } from '../report-types'
import { sourceTitle } from '../trace/source-title'

/** What the figures rest on: code, climate, prices, percentages; an absent one is named as not given. */
export function assumptions(input: ReportInput, t: Translator): ReportFact[] {
  const { site, estimate: settings } = input.site
  const temperature = (value: number | undefined): string | null =>
    value === undefined
      ? null
      : `${t.number(toDisplay('temperature', value, input.units).value, 1)}\u00a0${displayUnit('temperature', input.units).symbol}`
  const facts: [key: string, value: string | null][] = [
    ['place', [site.region, site.country].filter(Boolean).join(', ') || null],
    ['code', site.electricalCode],
    ['dryBulb', temperature(site.climate?.designDryBulb_C)],
    ['wetBulb', temperature(site.climate?.designWetBulb_C)],
    ['altitude', site.altitude_m === undefined ? null : `${t.number(site.altitude_m, 0)}\u00a0m`],
    [
      'energyPrice',
      site.energyPrice_perMWh === undefined ? null : `${t.number(site.energyPrice_perMWh)}\u00a0${site.currency}/MWh`,
    ],
    ['currency', site.currency],
    ['locationFactor', t.number(settings.locationFactor ?? 1)],
    [
      'laborRate',
      settings.laborRate_perHour === undefined
        ? null
        : `${t.number(settings.laborRate_perHour)}\u00a0${site.currency}/h`,
    ],
    ['catalog', input.catalogVersion],
  ]
  const indirects = Object.entries(settings.indirects ?? {}).flatMap(([name, percent]) =>
    typeof percent === 'number' ? [{ label: indirectName(name, t), value: `${t.number(percent)}\u00a0%` }] : [],
  )
  return [
    ...facts.map(([key, value]) => ({
      label: t.t(`reports.assumptions.${key}`),
      value: value ?? t.t('reports.notGiven'),
    })),
    ...indirects,
  ]
}

/** Where the figures of every product on the new site come from, weakest grade first. */
export function sources(site: EffectiveSite, t: Translator): ReportSource[] {
  const items = new Map<string, Item>(site.placements.map((p) => [p.item, p.definition]))
  return [...items.values()]
    .map((item) => ({
      item: productName(t, item.name),
      title: item.source ? sourceTitle(item.source, t) : '',
      address: item.source?.address ?? '',
      grade: item.source?.grade ?? (item.source?.verified ? 'A' : 'D'),
    }))
    .sort((a, b) => b.grade.localeCompare(a.grade) || a.item.localeCompare(b.item))
}

/** Years of the prices used, e.g. `2025–2026`; empty where no price says its year. */
export function priceYears(site: EffectiveSite): string {
  const years = site.placements.flatMap((p) => (p.definition.cost?.year === undefined ? [] : [p.definition.cost.year]))
  if (years.length === 0) return ''
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return first === last ? String(first) : `${first}–${last}`
}
