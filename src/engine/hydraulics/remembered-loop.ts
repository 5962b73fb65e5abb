import type { Connection } from '../../model/connection'
import type { LiquidNodeResult } from '../results'
import { buildCoolantLoop, type CoolantRun } from './coolant-loops'
import type { HydraulicInput, LoopResult } from './hydraulic-report'
import { buildLoopModel, type LoopModel } from './loop-model'
import { solveLoop } from './solve-loop'

/** A loop and its answer, found when first asked for. */
export interface RememberedLoop {
  readonly model: LoopModel
  result(): LoopResult
}

interface Memory {
  readonly runs: readonly CoolantRun[]
  readonly ends: readonly (LiquidNodeResult | undefined)[]
  readonly loop: RememberedLoop
}

const memories = new WeakMap<Connection, Memory>()

/** The loop of these runs: the one remembered where neither runs, nor their ends, nor what these draw have changed. */
export function rememberLoop(runs: readonly CoolantRun[], input: HydraulicInput): RememberedLoop {
  const first = runs[0]!.connection
  const ends = runs.flatMap(({ from, to }) => [input.liquid[from.id], input.liquid[to.id]])
  const last = memories.get(first)
  if (last && sameRuns(last.runs, runs) && ends.every((end, i) => drawsAlike(end, last.ends[i]))) return last.loop
  const model = buildLoopModel(buildCoolantLoop(runs, input), input)
  let result: LoopResult | null = null
  const loop: RememberedLoop = {
    model,
    result() {
      result ??= solveLoop(model)
      return result
    },
  }
  memories.set(first, { runs, ends, loop })
  return loop
}

const sameRuns = (a: readonly CoolantRun[], b: readonly CoolantRun[]): boolean =>
  a.length === b.length &&
  a.every((run, i) => run.connection === b[i]!.connection && run.from === b[i]!.from && run.to === b[i]!.to)

const drawsAlike = (a: LiquidNodeResult | undefined, b: LiquidNodeResult | undefined): boolean =>
  a === b ||
  (a?.live === b?.live && a?.in_kW === b?.in_kW && a?.flow_lpm === b?.flow_lpm && a?.supply_C === b?.supply_C)
