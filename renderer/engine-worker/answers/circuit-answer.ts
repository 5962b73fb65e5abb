import { outagesOf } from '../../../src/engine/hydraulics/hydraulic-outages'
import type { HydraulicInput, LoopResult } from '../../../src/engine/hydraulics/hydraulic-report'
import type { LoopModel } from '../../../src/engine/hydraulics/loop-model'
import { LITRES_PER_MINUTE } from '../../../src/engine/hydraulics/loop-units'
import { headAt_kPa } from '../../../src/engine/hydraulics/pump-law'
import { loopModels, solveHydraulics } from '../../../src/engine/hydraulics/solve-hydraulics'
import type { EffectiveSite } from '../../../src/model/effective-site'
import type { Answerer } from './answerer'
import type { LoopCircuit, PumpDuty } from './circuit'

/** Points of a drawn pump curve. */
const CURVE_POINTS = 24
/** The curve is drawn this far past the larger of duty and required flow. */
const BEYOND = 1.35

export const circuitAnswer: Answerer<'circuit'> = ({ id }, { site, check }) => {
  const input: HydraulicInput = { site, liquid: check().liquid.nodes }
  const models = loopModels(input)
  const outages = outagesOf(input)
  const circuits = solveHydraulics(input).loops.flatMap((loop, i): LoopCircuit[] => {
    const consumer = loop.balance.find((c) => c.id === id) ?? null
    const pump = pumpDuty(id, loop, models[i]!)
    const pipes = pipesAt(id, loop, site)
    if (!consumer && !pump && pipes.length === 0) return []
    const short = outages.filter((o) => o.loop === loop.id && o.short.some((s) => !consumer || s.id === id))
    return [
      {
        loop: loop.id,
        kind: loop.kind,
        running: loop.running,
        pump,
        consumer,
        pipes,
        index: loop.index?.consumer ?? null,
        shortWithout: [...new Set(short.map((o) => o.out))],
      },
    ]
  })
  return circuits.length > 0 ? { circuits } : null
}

function pumpDuty(id: string, loop: LoopResult, { loop: { sources, inLine } }: LoopModel): PumpDuty | null {
  const result = loop.pumps.find((p) => p.id === id)
  const pump = [...sources, ...inLine].find((p) => p.placement.id === id)
  if (!result || !pump) return null
  const asked_lpm = loop.balance.reduce((sum, c) => sum + c.required_lpm, 0) * result.share
  const asked_kPa = Math.max(0, ...loop.balance.map((c) => c.required_kPa))
  const end_lpm = BEYOND * Math.max(result.flow_lpm, asked_lpm)
  const curve = Array.from({ length: CURVE_POINTS + 1 }, (_, i) => {
    const flow_lpm = (end_lpm * i) / CURVE_POINTS
    return { flow_lpm, head_kPa: headAt_kPa(pump, flow_lpm / LITRES_PER_MINUTE) }
  }).filter((point): point is { flow_lpm: number; head_kPa: number } => point.head_kPa !== null && point.head_kPa >= 0)
  return {
    ...result,
    curve,
    required: loop.balance.length > 0 ? { flow_lpm: asked_lpm, head_kPa: asked_kPa } : null,
  }
}

function pipesAt(id: string, loop: LoopResult, site: EffectiveSite): LoopCircuit['pipes'] {
  const touching = new Map(
    site.connections
      .filter((c) => c.from === id || c.to === id)
      .map((c) => [c.id, { other: c.from === id ? c.to : c.from, inward: c.to === id }]),
  )
  return loop.pipes.flatMap((pipe) => {
    const ends = touching.get(pipe.connection)
    return ends ? [{ ...pipe, ...ends }] : []
  })
}
