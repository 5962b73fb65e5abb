import type { Catalog } from '../../../src/catalog/catalog'
import type { Assembly } from '../../../src/model/assembly'
import type { EffectiveSite } from '../../../src/model/effective-site'
import type { Site } from '../../../src/model/site'
import { rememberLast } from '../../state/project/remember-last'
import { type AssemblyFigures, assemblyFigures } from './assembly-figures'

/** One line of the list of pods and plant blocks. */
export interface AssemblyEntry {
  readonly assembly: Assembly
  readonly figures: AssemblyFigures
  /** Its supply voltage where no board of the site gives that one, V; null where it suits. */
  readonly otherVoltage_V: number | null
}

/**
 * Pods first, then plant blocks, which come along with them and are seldom chosen by hand; last, whatever is made for
 * another voltage than the boards of this site. Before there are boards, what its code has no voltage for comes after the
 * like that it has one for.
 */
export function orderAssemblies(
  catalog: Catalog,
  boards_V: ReadonlySet<number>,
  code: Site['electricalCode'],
): readonly AssemblyEntry[] {
  const isUnusual = (assembly: Assembly): boolean => {
    const wanted_V = boards_V.size === 0 ? supplyVoltage_V(assembly, catalog) : null
    return wanted_V !== null && !usual_V[code].has(wanted_V)
  }
  const rank = (e: AssemblyEntry) =>
    (e.otherVoltage_V === null ? 0 : 4) + (e.figures.racks > 0 ? 0 : 2) + (isUnusual(e.assembly) ? 1 : 0)
  return [...catalog.assemblies.values()]
    .map((assembly) => {
      const wanted_V = supplyVoltage_V(assembly, catalog)
      const suits = wanted_V === null || boards_V.size === 0 || boards_V.has(wanted_V)
      return { assembly, figures: assemblyFigures(assembly, catalog), otherVoltage_V: suits ? null : wanted_V }
    })
    .sort((a, b) => rank(a) - rank(b))
}

/** Low voltages that the site hands out: of its boards, or of its transformers where it has none, V. */
export function boardVoltages_V({ placements }: Pick<EffectiveSite, 'placements'>): ReadonlySet<number> {
  const boards = new Set<number>()
  const transformers = new Set<number>()
  for (const { category, power } of placements.map((p) => p.definition)) {
    const given = category === 'lv-switchboard' ? boards : category === 'transformer' ? transformers : null
    if (power?.voltage_V !== undefined && power.voltage_V <= LOW_VOLTAGE_V) given?.add(power.voltage_V)
  }
  return boards.size > 0 ? boards : transformers
}

let kept: ReadonlySet<number> = new Set()

/** The same, and the very same set while nothing of it changes: most edits leave the voltages as they are. */
export const keptVoltages_V = rememberLast((placements: EffectiveSite['placements']): ReadonlySet<number> => {
  const now = boardVoltages_V({ placements })
  if (now.size !== kept.size || [...now].some((v) => !kept.has(v))) kept = now
  return kept
})

/** Low voltages of three-phase supplies, V: ANSI C84.1 table 1 with 415Y/240 of data halls; IEC 60038 table 1. */
const usual_V: Readonly<Record<Site['electricalCode'], ReadonlySet<number>>> = {
  NEC: new Set([208, 240, 415, 480, 600]),
  IEC: new Set([400, 690]),
}

/** Upper end of low voltage, IEC 60038. */
const LOW_VOLTAGE_V = 1000

/** What its power ports ask for, V; null where nothing says so. */
function supplyVoltage_V(assembly: Assembly, catalog: Catalog): number | null {
  const fed = new Set(assembly.ports.filter((p) => p.kind === 'power').flatMap((p) => p.to))
  for (const member of assembly.members) {
    const power = fed.has(member.id) ? catalog.items.get(member.item)?.power : undefined
    const voltage_V = power?.inputVoltage_V ?? power?.voltage_V
    if (voltage_V !== undefined) return voltage_V
  }
  return null
}
