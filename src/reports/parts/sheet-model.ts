import type { PlanPoint } from '../../geometry/point'
import type { Translator } from '../../i18n/translator'
import type { EffectiveSite } from '../../model/effective-site'
import { displayUnit, toDisplay, type UnitSystem } from '../../units/display-units'
import { type Bounds, boundsOf, boundsSize, growBounds } from './bounds'
import { changedHalls } from './changed-halls'
import { type PlanDrawing, placementCorners, planDrawing } from './plan-drawing'
import { PLAN_ROLES, type PlanRole } from './plan-role'

/** A measured line beside the plan. */
export interface SheetDimension {
  readonly from: PlanPoint
  readonly to: PlanPoint
  readonly text: string
}

export interface LegendEntry {
  readonly role: PlanRole
  readonly fresh: boolean
  readonly text: string
}

/** One drawing sheet, to scale: what is drawn, and what its title block says. */
export interface SheetModel {
  readonly number: string
  readonly title: string
  readonly plan: PlanDrawing
  readonly dimensions: readonly SheetDimension[]
  readonly rowLabels: readonly { readonly at: PlanPoint; readonly text: string }[]
  /** Names of single pieces are written into them where they fit. */
  readonly namesInside: boolean
  readonly legend: readonly LegendEntry[]
  readonly project: string
  readonly date: string
  readonly checked: string
  /** What lengths and the scale are in. */
  readonly units: UnitSystem
}

export interface SheetInput {
  readonly site: EffectiveSite
  readonly project: string
  readonly date: string
  readonly openErrors: number
  readonly units: UnitSystem
}

/** General arrangement of the site, then of every changed hall, then its changed part at a larger scale. */
export function sheetModels(input: SheetInput, t: Translator): SheetModel[] {
  const { site } = input
  const everything = boundsOf([...site.buildings.map((b) => b.outline), ...site.placements.map(placementCorners)])
  const walls = site.buildings.flatMap((b) => [b.outline, ...b.halls.map((h) => h.outline)])
  const halls = changedHalls(site)
  return [
    sheet('GA-001', t.t('reports.sheets.site'), everything, walls, input, t, { runs: true }),
    ...halls.flatMap((id, index) => {
      const hall = site.halls.get(id)!
      const name = hall.name ?? id
      const bounds = boundsOf([hall.outline])
      const changed = boundsOf(
        site.placements.filter((p) => p.hall === id && site.added.has(p.id)).map(placementCorners),
      )
      const detail = isDetail(changed, bounds)
        ? [
            sheet(
              `GA-${index + 1}02`,
              t.t('reports.sheets.detail', { hall: name }),
              growBounds(changed, 2),
              [hall.outline],
              input,
              t,
              {
                names: true,
                rows: true,
                runs: true,
              },
            ),
          ]
        : []
      return [
        sheet(`GA-${index + 1}01`, t.t('reports.sheets.hall', { hall: name }), bounds, [hall.outline], input, t, {
          rows: true,
          runs: true,
        }),
        ...detail,
      ]
    }),
  ]
}

/** A part is drawn apart where it is well smaller than the hall it stands in. */
function isDetail(part: Bounds, whole: Bounds): boolean {
  const [a, b] = [boundsSize(part), boundsSize(whole)]
  return a.width_m > 1 && Math.max(a.width_m / b.width_m, a.height_m / b.height_m) < 0.75
}

function sheet(
  number: string,
  title: string,
  bounds: Bounds,
  outlines: readonly (readonly PlanPoint[])[],
  input: SheetInput,
  t: Translator,
  show: { readonly names?: boolean; readonly rows?: boolean; readonly runs?: boolean },
): SheetModel {
  const plan = planDrawing(input.site, bounds, outlines, { runs: show.runs ?? false })
  const length = (metres: number): string => {
    const unit = displayUnit('length', input.units)
    return `${t.number(toDisplay('length', metres, input.units).value, unit.decimals)}\u00a0${unit.symbol}`
  }
  const { min, max } = bounds
  return {
    number,
    title,
    plan,
    dimensions: [
      { from: [min[0], max[1]], to: [max[0], max[1]], text: length(max[0] - min[0]) },
      { from: [min[0], min[1]], to: [min[0], max[1]], text: length(max[1] - min[1]) },
    ],
    rowLabels: show.rows ? rowLabels(input.site, plan) : [],
    namesInside: show.names ?? false,
    legend: legend(plan, t),
    project: input.project,
    date: t.date(input.date),
    checked: t.t('reports.sheets.checked', { n: input.openErrors }),
    units: input.units,
  }
}

/** Each row's name over its western end. */
function rowLabels(site: EffectiveSite, plan: PlanDrawing): { at: PlanPoint; text: string }[] {
  const shown = new Set(plan.marks.map((m) => m.id))
  const ends = new Map<string, PlanPoint>()
  for (const p of site.placements) {
    if (p.row === undefined || !shown.has(p.id)) continue
    const { min, max } = boundsOf([placementCorners(p)])
    const known = ends.get(p.row)
    if (!known || min[0] < known[0]) ends.set(p.row, [min[0], max[1]])
  }
  return [...ends].map(([text, at]) => ({ text, at }))
}

function legend(plan: PlanDrawing, t: Translator): LegendEntry[] {
  return PLAN_ROLES.flatMap((role) =>
    [true, false].flatMap((fresh) =>
      plan.marks.some((m) => m.role === role && m.fresh === fresh)
        ? [{ role, fresh, text: t.t(`reports.legend.${role}.${fresh ? 'new' : 'existing'}`) }]
        : [],
    ),
  )
}
