import type { EffectiveSite } from '../../../model/effective-site'
import type { Waiver } from '../../../model/waiver'
import type { Finding } from '../../results'
import { append } from '../site-index'

/** Finds the waivers that speak of a finding without trying each of them. */
export interface WaiverIndex {
  /** Waivers of the finding's rule whose scope takes it in, narrowest scope first; dates and values are not looked at. */
  about(finding: Finding): Iterable<Waiver>
}

/** The waivers of one rule by what identifies the findings they accept. */
interface RuleWaivers {
  readonly exact: Map<string, Waiver[]>
  readonly keyed: Map<string, Waiver[]>
  readonly objects: Map<string, Waiver[]>
  readonly halls: Map<string, Waiver[]>
  readonly everywhere: Waiver[]
}

/** Builds the index in O(waivers); a look-up costs the finding's subjects and the waivers that it yields. */
export function waiverIndex(site: EffectiveSite, hallOf: (placement: string) => string | null): WaiverIndex {
  const byRule = new Map<string, RuleWaivers>()
  for (const waiver of site.waivers) {
    if (waiver.scenario !== undefined && waiver.scenario !== site.scenario) continue
    let of = byRule.get(waiver.rule)
    if (!of) {
      of = { exact: new Map(), keyed: new Map(), objects: new Map(), halls: new Map(), everywhere: [] }
      byRule.set(waiver.rule, of)
    }
    file(waiver, of, hallOf)
  }
  return {
    *about(finding) {
      const of = byRule.get(finding.rule)
      if (!of) return
      for (const waiver of candidates(finding, of, hallOf))
        if (waiver.contingency === undefined || setKey(waiver.contingency) === setKey(finding.contingency)) yield waiver
    },
  }
}

function file(waiver: Waiver, of: RuleWaivers, hallOf: (placement: string) => string | null): void {
  switch (waiver.scope ?? 'finding') {
    case 'finding':
      if (waiver.key === undefined) append(of.exact, setKey(waiver.subjects), waiver)
      else append(of.keyed, waiver.key, waiver)
      return
    case 'object':
      for (const id of new Set(waiver.subjects)) append(of.objects, id, waiver)
      return
    case 'hall': {
      const hall = waiver.hall ?? (waiver.subjects[0] === undefined ? null : hallOf(waiver.subjects[0]))
      if (hall !== null) append(of.halls, hall, waiver)
      return
    }
    case 'site':
      of.everywhere.push(waiver)
  }
}

function* candidates(
  finding: Finding,
  of: RuleWaivers,
  hallOf: (placement: string) => string | null,
): Generator<Waiver> {
  const { subjects, key } = finding
  if (of.exact.size > 0) yield* of.exact.get(setKey(subjects)) ?? []
  if (of.keyed.size > 0) yield* of.keyed.get(key) ?? []
  if (of.objects.size > 0) yield* aboutObjects(finding, of.objects)
  const first = subjects[0]
  if (of.halls.size > 0 && first !== undefined) {
    const hall = hallOf(first)
    if (hall !== null && subjects.every((id) => hallOf(id) === hall)) yield* of.halls.get(hall) ?? []
  }
  yield* of.everywhere
}

/** A finding between things is about each of them; one about all of a kind is accepted only where all are named. */
function* aboutObjects(finding: Finding, objects: ReadonlyMap<string, readonly Waiver[]>): Generator<Waiver> {
  const isCollective = finding.key.startsWith(`${finding.rule}|*|`)
  const seen = new Set<Waiver>()
  for (const id of finding.subjects) {
    for (const waiver of objects.get(id) ?? []) {
      if (seen.has(waiver)) continue
      seen.add(waiver)
      if (!isCollective || includesAll(waiver.subjects, finding.subjects)) yield waiver
    }
  }
}

function includesAll(all: readonly string[], some: readonly string[]): boolean {
  const set = new Set(all)
  return some.every((id) => set.has(id))
}

/** One text per set of ids, whatever their order. */
function setKey(ids: readonly string[]): string {
  return ids.length < 2 ? (ids[0] ?? '') : [...new Set(ids)].sort().join('\n')
}
