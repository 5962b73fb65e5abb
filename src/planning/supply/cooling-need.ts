import { rackFlow_lpm } from '../../engine/networks/loop-flows'
import type { PlacedAssembly } from '../swap/place-pod'

/** What the coolant ports of an assembly ask of the facility water. */
export interface CoolingNeed {
  /** Placement ids that want a provider. */
  readonly to: readonly string[]
  readonly heat_kW: number
  readonly flow_lpm: number
  /** Warmest facility water that still gives every rack its supply temperature; null where no rack says. */
  readonly supplyMax_C: number | null
}

/** @returns null where the assembly has no coolant port */
export function coolingNeed(placed: PlacedAssembly): CoolingNeed | null {
  const ports = (placed.assembly.ports ?? []).filter((port) => port.kind === 'coolant')
  const to = [...new Set(ports.flatMap((port) => port.to.map((m) => placed.memberId(m))))]
  if (to.length === 0) return null
  let heat_kW = 0
  let flow_lpm = 0
  let supplyMax_C: number | null = null
  for (const { definition } of placed.effective) {
    const { load, heat, liquidCooling } = definition
    const design_kW = load?.design_kW ?? 0
    const liquid_kW = liquidCooling ? design_kW : design_kW * (heat?.liquidFraction ?? 0)
    if (liquid_kW === 0) continue
    heat_kW += liquid_kW
    if (liquidCooling) continue
    flow_lpm += rackFlow_lpm(heat ?? {}, liquid_kW)
    if (heat?.supplyMax_C !== undefined) supplyMax_C = Math.min(supplyMax_C ?? heat.supplyMax_C, heat.supplyMax_C)
  }
  const approach_K = Math.max(
    0,
    ...placed.effective.filter((p) => to.includes(p.id)).map((p) => p.definition.liquidCooling?.approach_K ?? 0),
  )
  return { to, heat_kW, flow_lpm, supplyMax_C: supplyMax_C === null ? null : supplyMax_C - approach_K }
}
