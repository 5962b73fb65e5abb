import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'
import { compileSite, type SiteNetwork } from '../networks/site-network'
import { createSiteState, type SiteState, solveSite } from '../networks/site-state'
import { solveDemand } from '../networks/solve-demand'
import { climateOf, type SiteClimate } from './climate-of'
import type { AnnualEnergy, EnergyBin } from './energy-report'
import { fanShare } from './fan-share'
import { sinkDuty } from './sink-duty'
import type { ClimateBin } from './synthetic-bins'
import { waterSetpoints } from './water-setpoints'

const HOURS_PER_YEAR = 8760
const KWH_PER_MWH = 1000

/**
 * A year of energy and water of a site.
 * @returns null where there is no climate, no served IT load, or a loop of connections that cannot be solved
 */
export function annualEnergy(
  site: EffectiveSite,
  { climate = climateOf(site.site) }: { readonly climate?: SiteClimate | null } = {},
): AnnualEnergy | null {
  const hours = climate?.bins.reduce((sum, bin) => sum + bin.hours, 0) ?? 0
  if (!climate || hours <= 0) return null
  const plant = preparePlant(site)
  if (!plant) return null
  const bins = [...climate.bins]
    .sort((a, b) => a.dryBulb_C - b.dryBulb_C)
    .map((bin) => solveBin(plant, { ...bin, hours: (bin.hours * HOURS_PER_YEAR) / hours }))
  const over = (value: (bin: EnergyBin) => number) => bins.reduce((sum, bin) => sum + bin.hours * value(bin), 0)
  const it_MWh = (plant.it_kW * HOURS_PER_YEAR) / KWH_PER_MWH
  const cooling_MWh = over((bin) => bin.cooling_kW) / KWH_PER_MWH
  const facility_MWh = over((bin) => bin.facility_kW) / KWH_PER_MWH
  const water_l = over((bin) => bin.water_lph)
  const price = site.site.energyPrice_perMWh
  return {
    climate: { origin: climate.station ? 'station' : 'site', station: climate.station, hours },
    it_MWh,
    cooling_MWh,
    other_MWh: facility_MWh - it_MWh - cooling_MWh,
    facility_MWh,
    pue: facility_MWh / it_MWh,
    wue_l_perkWh: water_l / (it_MWh * KWH_PER_MWH),
    water_m3: water_l / 1000,
    freeCooling_h: over((bin) => (bin.compressor || !bin.supplyMet ? 0 : 1)),
    compressor_h: over((bin) => (bin.compressor ? 1 : 0)),
    supplyMissed_h: over((bin) => (bin.supplyMet ? 0 : 1)),
    peak_kW: bins.reduce((peak, bin) => Math.max(peak, bin.facility_kW), 0),
    cost: price === undefined ? null : price * facility_MWh,
    floating: plant.sinks.filter((s) => Number.isNaN(s.setpoint_C) && s.heat_kW > 0).map((s) => s.placement.id),
    bins,
  }
}

/** A site whose loads and heats are solved; only what its sinks draw still changes with the weather. */
interface Plant {
  readonly network: SiteNetwork
  readonly state: SiteState
  readonly it_kW: number
  /** Draw of the coolers that the weather does not touch. */
  readonly indoorCooling_kW: number
  readonly sinks: readonly {
    readonly unit: number
    readonly placement: EffectivePlacement
    readonly heat_kW: number
    readonly setpoint_C: number
  }[]
  /** kvar per kW of each unit's own draw. */
  readonly tangent: Float64Array
}

function preparePlant(site: EffectiveSite): Plant | null {
  const network = compileSite(site)
  const { units, powerDemand, coolantDemand } = network
  const state = createSiteState(network)
  const tangent = powerDemand.ownP_kW.map((kW, u) => (kW > 0 ? powerDemand.ownQ_kvar[u]! / kW : 0))
  solveSite(network, state)
  let indoorCooling_kW = 0
  const sinkUnits: number[] = []
  for (const unit of network.components) {
    const { liquidCooling, airCooling, load } = site.placements[units.members[unit]![0]!]!.definition
    if (!liquidCooling && !airCooling) continue
    if (liquidCooling?.role === 'sink') {
      sinkUnits.push(unit)
      continue
    }
    const out_kW = liquidCooling ? state.coolant.outP_kW[unit]! : state.air.outP_kW[unit]!
    const capacity_kW = (liquidCooling ?? airCooling)?.capacity_kW
    const duty = capacity_kW ? out_kW / capacity_kW : 1
    // Pumps of a CDU hold their pressure unless its maker prints a curve; fans follow the heat.
    const share = liquidCooling && !liquidCooling.partLoad ? 1 : fanShare(duty, liquidCooling?.partLoad)
    const draw_kW = (load?.design_kW ?? 0) * share
    setDraw(network, tangent, unit, draw_kW)
    if (liquidCooling) coolantDemand.ownP_kW[unit] = draw_kW
    if (state.power.live[unit]) indoorCooling_kW += draw_kW
  }
  solveSite(network, state)
  if (state.power.loop.length || state.coolant.loop.length) return null
  let it_kW = 0
  for (let u = 0; u < units.size; u++) if (state.served[u]) it_kW += network.design_kW[u]!
  if (it_kW === 0) return null
  const setpoints = waterSetpoints(site.placements, network)
  const sinks = sinkUnits.map((unit) => ({
    unit,
    placement: site.placements[units.members[unit]![0]!]!,
    heat_kW: state.coolant.outP_kW[unit]!,
    setpoint_C: setpoints[unit]!,
  }))
  return { network, state, it_kW, indoorCooling_kW, sinks, tangent }
}

/** Own draw of a unit in the power network, at its power factor. */
function setDraw({ powerDemand }: SiteNetwork, tangent: Float64Array, unit: number, draw_kW: number): void {
  powerDemand.ownP_kW[unit] = draw_kW
  powerDemand.ownQ_kvar[unit] = draw_kW * tangent[unit]!
}

function solveBin(plant: Plant, bin: ClimateBin): EnergyBin {
  const { network, state, sinks, tangent } = plant
  let cooling_kW = plant.indoorCooling_kW
  let water_lph = 0
  let compressor = false
  let supplyMet = true
  for (const { unit, placement, heat_kW, setpoint_C } of sinks) {
    const duty = sinkDuty(placement.definition, heat_kW, setpoint_C, bin)
    setDraw(network, tangent, unit, duty.draw_kW)
    if (state.power.live[unit]) cooling_kW += duty.draw_kW
    water_lph += duty.water_lph
    compressor ||= duty.compressor
    supplyMet &&= duty.supplyMet
  }
  solveDemand(network.power, network.powerDemand, false, state.power)
  let facility_kW = 0
  for (let u = 0; u < network.units.size; u++)
    if (network.power.isSource[u] && state.power.live[u]) facility_kW += state.power.outP_kW[u]!
  return {
    dryBulb_C: bin.dryBulb_C,
    wetBulb_C: bin.wetBulb_C,
    hours: bin.hours,
    facility_kW,
    cooling_kW,
    water_lph,
    pue: facility_kW / plant.it_kW,
    compressor,
    supplyMet,
  }
}
