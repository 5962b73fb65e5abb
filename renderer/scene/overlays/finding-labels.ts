import type { Finding } from '../../../src/engine/results'
import type { EffectivePlacement } from '../../../src/model/effective-site'
import { placementOf } from '../../../src/model/placement-of'
import type { AppState } from '../../state/app-state'
import { shownSite } from '../../state/phases/shown-site'
import { rememberLast } from '../../state/remember-last'
import type { PlanVector } from '../plan-space'
import { type FloorLabel, type SceneWords, topOf } from './floor-label'

/** More badges than this, pods and rows counted once, would hide the floor: the rest shows by colour. */
const MOST_PLACES = 12
/** Of one pod or row; beyond it the figures repeat themselves. */
const MOST_OF_A_GROUP = 8

/** What one pod, one row, or one thing by itself has wrong. */
interface Place {
  readonly key: string
  readonly name: string | null
  readonly subjects: Map<string, { readonly subject: EffectivePlacement; readonly worst: Finding }>
  errors: number
  warnings: number
}

type FindingState = Pick<AppState, 'interaction' | 'answers' | 'finding' | 'effective' | 'asOf' | 'moment' | 'supply'>

/**
 * Badges of what is wrong, the worst first: one for each thing, and one for each pod or row that holds several, to
 * stand for them where the picture is too small for all.
 */
export function findingLabels(state: FindingState, words: SceneWords): readonly FloorLabel[] {
  const { interaction, finding } = state
  const { site, check } = shownSite(state)
  const proposed = interaction.type === 'swapping' && interaction.proposal?.ok ? interaction.proposal : null
  const findings = (proposed?.after ?? check)?.findings ?? noFindings
  return labelsOfFindings(findings, finding, site.placements, proposed?.placed ?? nothingPlaced, words)
}

const noFindings: readonly Finding[] = []
const nothingPlaced: readonly EffectivePlacement[] = []

/** Asked anew with every move of a drag, and the same nearly always. */
const labelsOfFindings = rememberLast(makeLabels)

function makeLabels(
  findings: readonly Finding[],
  keyInHand: string | null,
  placements: readonly EffectivePlacement[],
  placed: readonly EffectivePlacement[],
  words: SceneWords,
): readonly FloorLabel[] {
  const find = (id: string) => placementOf(placed, id) ?? placementOf(placements, id)
  const inHand = (f: Finding): boolean => f.key === keyInHand
  const rank = (f: Finding): number => (inHand(f) ? 0 : f.severity === 'error' ? 1 : 2)
  const places = new Map<string, Place>()
  const worth = findings.filter((f) => !f.waived && f.severity !== 'info').sort((a, b) => rank(a) - rank(b))
  for (const finding of worth) {
    const subject = firstKnown(finding.subjects, find)
    if (!subject) continue
    // What the user asked about is named by itself, whatever it belongs to.
    const { key, name } = inHand(finding) ? alone(subject) : groupOf(subject)
    let place = places.get(key)
    if (!place) {
      place = { key, name, subjects: new Map(), errors: 0, warnings: 0 }
      places.set(key, place)
    }
    if (!place.subjects.has(subject.id)) place.subjects.set(subject.id, { subject, worst: finding })
    if (finding.severity === 'error') place.errors++
    else place.warnings++
  }
  const told = new Set<string>()
  return [...places.values()].slice(0, MOST_PLACES).flatMap((place) => labelsOf(place, words, told))
}

function firstKnown(
  ids: readonly string[],
  find: (id: string) => EffectivePlacement | undefined,
): EffectivePlacement | undefined {
  for (const id of ids) {
    const placement = find(id)
    if (placement) return placement
  }
  return undefined
}

const alone = ({ id }: EffectivePlacement) => ({ key: id, name: null })

function groupOf(placement: EffectivePlacement): { readonly key: string; readonly name: string | null } {
  const { assemblyInstance, row, hall } = placement
  if (assemblyInstance !== undefined) return { key: `pod/${assemblyInstance}`, name: assemblyInstance }
  if (row !== undefined) return { key: `row/${hall ?? ''}/${row}`, name: row }
  return alone(placement)
}

function labelsOf(place: Place, words: SceneWords, told: Set<string>): FloorLabel[] {
  const subjects = [...place.subjects.values()].filter(({ subject }) => !told.has(subject.id))
  for (const { subject } of subjects) told.add(subject.id)
  const grouped = place.name !== null && subjects.length > 1
  const single = subjects.slice(0, MOST_OF_A_GROUP).map(
    ({ subject, worst }): FloorLabel => ({
      key: `finding/${subject.id}`,
      text: badge(subject, worst, words),
      tone: worst.severity === 'error' ? 'broken' : 'warned',
      anchor: topOf(subject),
      ...(grouped ? { group: place.key } : {}),
    }),
  )
  if (!grouped) return single
  const [key, count] = place.errors > 0 ? ['errors', place.errors] : ['warnings', place.warnings]
  const together: FloorLabel = {
    key: `group/${place.key}`,
    text: words.t(`editor.scene.${key}`, { name: groupName(place, subjects), count: count as number }),
    tone: place.errors > 0 ? 'broken' : 'warned',
    anchor: middleOf(subjects.map(({ subject }) => topOf(subject))),
    standsFor: place.key,
  }
  return [together, ...single]
}

/** What the names of its members begin with, which is how people call the pod; else its id. */
function groupName({ name }: Place, members: readonly { readonly subject: EffectivePlacement }[]): string {
  const [first = [], ...others] = members.map(({ subject }) => (subject.label ?? '').split(' '))
  const until = first.findIndex((word, i) => others.some((words) => words[i] !== word))
  return first.slice(0, Math.max(0, until)).join(' ') || name!
}

function middleOf(points: readonly PlanVector[]): PlanVector {
  const mean = (axis: 0 | 1): number => points.reduce((sum, p) => sum + p[axis], 0) / points.length
  return [mean(0), mean(1), Math.max(...points.map((p) => p[2]))]
}

/** The name, and how far over its limit it is where both are known. */
function badge(subject: EffectivePlacement, { value, limit, unit, quantities }: Finding, words: SceneWords): string {
  const name = subject.label ?? subject.id
  if (value === null) return name
  const share = limit !== null && limit > 0 && (unit === 'kW' || unit === 'kVA')
  return `${name}\u2002${share ? words.percent(value / limit) : words.quantity(value, unit, quantities?.value)}`
}
