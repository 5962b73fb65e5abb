import type { Measured, MeasuredField } from '../../../model/measured'
import { citationText, type StandardId, standardOf } from '../../rules/cite'
import { isUnread, verificationOf } from '../../rules/sources/verification'
import { type Fallback, itemInput } from '../item-input'
import { measurementOf } from '../measurement-of'
import type { FigureOrigin, TraceInput, TraceQuestion, TraceSource } from '../trace-types'
import { type FindingCase, named, placementOf, type SiteCase } from './finding-case'

type Params = NonNullable<TraceInput['nameParams']>

/** A figure of the item of a placement. */
export const itemFigure = (
  c: SiteCase,
  id: string,
  path: string,
  unit: string,
  fallback?: Fallback,
  computedAs?: number,
): TraceInput => itemInput(placementOf(c, id), path, unit, fallback, computedAs)

/** A limit of the rule itself: as its source has it, or as the project sets it. */
export function parameterFigure({ rule, parameters }: FindingCase, name: string): TraceInput {
  const declared = rule.parameters[name]
  if (!declared) throw new Error(`${rule.id} has no parameter "${name}"`)
  const value = parameters[name]!
  const named = { nameKey: `rules.${rule.id}.parameters.${name}`, nameParams: {}, value, unit: declared.unit }
  if (value !== declared.value) return { ...named, origin: 'typed' }
  return { ...named, ...citedOrigin(declared.source) }
}

/**
 * A figure of a record of the file: typed there, or measured where the record says so.
 * @param kept where the file keeps it, if anywhere
 */
export function recordFigure(
  nameKey: string,
  record: { readonly measured?: Measured },
  path: string,
  value: number,
  unit: string,
  nameParams: Params = {},
  kept?: Omit<MeasuredField, 'field'>,
): TraceInput {
  const measured = measurementOf(record, path, value)
  const figure = {
    nameKey: `trace.figures.${nameKey}`,
    nameParams,
    value,
    unit,
    ...(kept ? { record: { ...kept, field: path } } : {}),
  }
  return measured ? { ...figure, origin: 'measured', measured } : { ...figure, origin: 'typed' }
}

/** A figure of the site record. @param path place below the site, e.g. `climate.designDryBulb_C` */
export const siteFigure = ({ site }: SiteCase, path: string, value: number, unit: string): TraceInput =>
  recordFigure(`site.${path}`, site.site, path, value, unit, {}, { kind: 'site', id: '' })

/** Altitude of the site; sea level, as the format reads an absent one, is an assumption. */
export const altitudeFigure = (c: SiteCase): TraceInput => {
  const { altitude_m } = c.site.site
  const figure = siteFigure(c, 'altitude_m', altitude_m ?? 0, 'm')
  return altitude_m === undefined ? { ...figure, origin: 'assumed' } : figure
}

/** A figure of a hall, or of its building where the hall has none. */
export function hallFigure({ site }: SiteCase, hall: string, path: string, value: number, unit: string): TraceInput {
  const room = site.halls.get(hall)
  const own = !room || path in room
  const record = own ? (room ?? {}) : room.building
  const kept = own ? ({ kind: 'hall', id: hall } as const) : ({ kind: 'building', id: room.building.id } as const)
  return recordFigure(`hall.${path}`, record, path, value, unit, { hall: room?.name ?? hall }, kept)
}

/** A figure of a connection. */
export function runFigure(c: SiteCase, connection: string, path: string, value: number, unit: string): TraceInput {
  const run = c.site.connections.find((r) => r.id === connection)
  const ends = { from: named(c, run?.from ?? ''), to: named(c, run?.to ?? '') }
  return recordFigure(`connection.${path}`, run ?? {}, path, value, unit, ends, { kind: 'connection', id: connection })
}

/** A distance or an area that the drawn plan gives. */
export const planFigure = (nameKey: string, value: number, unit: string, nameParams: Params = {}): TraceInput =>
  recordFigure(`plan.${nameKey}`, {}, '', value, unit, nameParams)

/** So many of something. */
export const countFigure = (nameKey: string, value: number, nameParams: Params = {}): TraceInput =>
  recordFigure(`counts.${nameKey}`, {}, '', value, '', nameParams)

/** A figure that a standard, a maker or physics prints. */
export const publishedFigure = (
  nameKey: string,
  value: number,
  unit: string,
  standard: StandardId,
  clause?: string,
): TraceInput => ({
  nameKey: `trace.figures.published.${nameKey}`,
  nameParams: {},
  value,
  unit,
  ...citedOrigin(standard, clause),
})

/** What the finding's own source allows: nothing at all, or so many. */
export function allowed({ finding, rule }: FindingCase, value: number, unit = finding.unit): TraceInput {
  const { standardId, clause } = finding.params
  const name = { nameKey: 'trace.figures.finding.limit', nameParams: {}, value, unit }
  const standard = (standardId ?? rule.standard.standard) as StandardId
  return { ...name, ...citedOrigin(standard, clause === undefined ? undefined : String(clause)) }
}

/** A solved figure of the site, whose own account leads further down. */
export function solvedFigure(
  c: SiteCase,
  nameKey: string,
  value: number,
  unit: string,
  trace: TraceQuestion,
  nameParams: Params = {},
): TraceInput {
  // The account may have rounded otherwise: where both mean the same, its figure is the one that is led to.
  const told = c.answer(trace)?.value ?? value
  const same = Math.abs(told - value) <= SAME * Math.max(1, Math.abs(value))
  return {
    nameKey: `trace.figures.${nameKey}`,
    nameParams,
    value: same ? told : value,
    unit,
    origin: 'computed',
    trace,
  }
}

const SAME = 1e-6

/** A standard as the source of a figure; what has no page of its own is named without an address. */
export function standardSource(standard: StandardId, clause?: string): TraceSource {
  const { address } = standardOf(standard)
  return {
    title: citationText(standard, clause),
    grade: verificationOf(standard).grade,
    standard,
    ...(clause === undefined ? {} : { clause }),
    ...(address.startsWith('http') ? { address } : {}),
  }
}

function citedOrigin(
  standard: StandardId,
  clause?: string,
): { readonly origin: FigureOrigin; readonly source?: TraceSource } {
  if (standard === 'project-assumption') return { origin: 'assumed' }
  return { origin: isUnread(standard) ? 'assumed' : 'catalogue', source: standardSource(standard, clause) }
}
