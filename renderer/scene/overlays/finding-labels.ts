import type { CheckResult, Finding } from '../../../src/engine/results'
import type { EffectivePlacement } from '../../../src/model/effective-site'
import { placementOf } from '../../../src/model/placement-of'
import type { AppState } from '../../state/app-state'
import { shownSite } from '../../state/phases/shown-site'
import { rememberLast } from '../../state/project/remember-last'
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
  /** By id, with the worst that was found of each. */
  readonly subjects: Map<string, Finding>
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
  return labelsOf(proposed?.after ?? check, finding, site.placements, proposed?.placed ?? nothingPlaced, words)
}

const nothingPlaced: readonly EffectivePlacement[] = []

/** Asked anew with every move of a drag, and the same nearly always. */
const labelsOf = rememberLast(
  (
    check: CheckResult | null,
    keyInHand: string | null,
    placements: readonly EffectivePlacement[],
    placed: readonly EffectivePlacement[],
    words: SceneWords,
  ): readonly FloorLabel[] => {
    if (!check) return []
    const find = (id: string) => placementOf(placed, id) ?? placementOf(placements, id)
    const told = new Set<string>()
    return worstPlaces(check, keyInHand, find).flatMap((place) => labelsOfPlace(place, find, words, told))
  },
)

type Find = (id: string) => EffectivePlacement | undefined

let gathered: {
  readonly check: CheckResult
  readonly keyInHand: string | null
  readonly places: readonly Place[]
} | null = null

/**
 * Where the worst of a check is. What it found is gone through once: until the next one is there an edit may move what
 * it speaks of or take it away, and the labels follow, but it cannot change what was found.
 */
function worstPlaces(check: CheckResult, keyInHand: string | null, find: Find): readonly Place[] {
  if (gathered?.check === check && gathered.keyInHand === keyInHand) return gathered.places
  const places = new Map<string, Place>()
  /** All places are taken by single things: what others have wrong is no more counted. */
  let isFull = false
  const gather = (isWanted: (finding: Finding) => boolean): void => {
    for (const finding of check.findings) {
      if (isFull) return
      if (finding.waived || !isWanted(finding)) continue
      const subject = firstKnown(finding.subjects, find)
      if (!subject) continue
      // What the user asked about is named by itself, whatever it belongs to.
      const { key, name } = finding.key === keyInHand ? alone(subject) : groupOf(subject)
      let place = places.get(key)
      if (!place) {
        // The worst come first: what has no place by now will not be shown.
        if (places.size === MOST_PLACES) continue
        place = { key, name, subjects: new Map(), errors: 0, warnings: 0 }
        places.set(key, place)
        isFull = places.size === MOST_PLACES && [...places.values()].every((p) => p.name === null)
      }
      if (!place.subjects.has(subject.id)) place.subjects.set(subject.id, finding)
      if (finding.severity === 'error') place.errors++
      else place.warnings++
    }
  }
  if (keyInHand !== null) gather((f) => f.key === keyInHand && f.severity !== 'info')
  gather((f) => f.key !== keyInHand && f.severity === 'error')
  gather((f) => f.key !== keyInHand && f.severity === 'warning')
  gathered = { check, keyInHand, places: [...places.values()] }
  return gathered.places
}

function firstKnown(ids: readonly string[], find: Find): EffectivePlacement | undefined {
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

function labelsOfPlace(place: Place, find: Find, words: SceneWords, told: Set<string>): FloorLabel[] {
  const subjects = [...place.subjects].flatMap(([id, worst]) => {
    const subject = told.has(id) ? undefined : find(id)
    return subject ? [{ subject, worst }] : []
  })
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
