import type { CheckResult } from '../../../src/engine/results'
import type { AppState } from '../../state/app-state'
import { rememberLast } from '../../state/project/remember-last'

type TakingOut = Extract<AppState['interaction'], { type: 'taking-out' }>

/** The outage in hand, or null. */
export const takeOutOf = ({ interaction }: Pick<AppState, 'interaction'>): TakingOut | null =>
  interaction.type === 'taking-out' ? interaction : null

/** Load over what it may carry while something is out. */
export interface Overloaded {
  readonly id: string
  readonly ratio: number
}

/** What an outage does to the floor, at the round of the cascade that is looked at. */
export interface OutageLook {
  readonly out: ReadonlySet<string>
  /** Opened by themselves since. */
  readonly tripped: ReadonlySet<string>
  readonly dark: ReadonlySet<string>
  readonly over: readonly Overloaded[]
  readonly unserved: readonly string[]
  readonly unserved_kW: number
}

/** Reads the engine's answers for the floor and the banner alike. @param normal the check of normal operation */
export const outageLook = rememberLast(
  ({ out, result, cascade, step }: TakingOut, normal: CheckResult | null): OutageLook => {
    const rounds = cascade?.steps.slice(1, step + 1) ?? []
    const round = step > 0 ? cascade?.steps[step] : undefined
    const tripped = new Set(rounds.flatMap((r) => r.tripped))
    const { unserved, unserved_kW } = round ?? result ?? { unserved: [], unserved_kW: 0 }
    // What had no supply before did not go dark now.
    const dead = (['power', 'liquid'] as const).flatMap((network) =>
      Object.entries(result?.[network] ?? {})
        .filter(([id, node]) => !node.live && normal?.[network].nodes[id]?.live !== false)
        .map(([id]) => id),
    )
    const over = (round ?? result)?.overloads ?? []
    return {
      out: new Set(out),
      tripped,
      dark: new Set([...dead, ...unserved]),
      over: over.filter((o) => !tripped.has(o.id)).map(({ id, value, limit }) => ({ id, ratio: value / limit })),
      unserved,
      unserved_kW,
    }
  },
)
