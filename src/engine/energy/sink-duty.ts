import type { Item } from '../../model/item'
import { interpolateCurve } from '../networks/demand-model'
import { fanShare } from './fan-share'
import type { ClimateBin } from './synthetic-bins'

/** What a heat sink does in one bin. */
export interface SinkDuty {
  readonly draw_kW: number
  readonly water_lph: number
  /** A compressor runs. */
  readonly compressor: boolean
  /** The water leaves no warmer than its setpoint. */
  readonly supplyMet: boolean
}

/** All heat by evaporation: 3600 kJ/kWh over the latent heat of water at 27 °C, 2437 kJ/kg (steam tables). */
export const LATENT_l_perkWh = 1.48
/** Condenser above ambient and evaporator below the leaving water, K (project assumption, usual exchangers). */
const CONDENSER_K = 12
const EVAPORATOR_K = 2
/** Compressors keep at least this lift, K (project assumption: minimum pressure ratio). */
const MIN_LIFT_K = 15
/** Ambient at which a chiller is rated where it does not say: Eurovent and AHRI 550/590, air cooled. */
const RATED_AMBIENT_C = 35
/** Free-cooling coil above ambient, K, and its fans as a share of the draw at rated lift (project assumptions). */
const FREE_COIL_K = 10
const FREE_FAN_SHARE = 0.06

const IDLE: SinkDuty = { draw_kW: 0, water_lph: 0, compressor: false, supplyMet: true }

/**
 * Duty of one sink in one bin.
 * @param heat_kW heat it takes
 * @param setpoint_C warmest water its consumers accept; NaN where none is known, and the water then floats at the rated
 *   approach above ambient
 */
export function sinkDuty(item: Item, heat_kW: number, setpoint_C: number, bin: ClimateBin): SinkDuty {
  const sink = item.liquidCooling
  if (!sink || heat_kW <= 0) return IDLE
  const fraction = sink.capacity_kW ? heat_kW / sink.capacity_kW : 1
  if (sink.rejects === 'setpoint')
    return isChiller(item)
      ? chillerDuty(item, fraction, heat_kW, setpoint_C, bin)
      : { ...IDLE, draw_kW: item.load?.design_kW ?? 0, supplyMet: !((sink.setpoint_C ?? 0) > setpoint_C) }
  const duty = (ambient_C: number, evaporates: boolean): SinkDuty => {
    const { airflow, met } = airflowFor(fraction, sink.approach_K ?? 0, setpoint_C - ambient_C)
    return {
      draw_kW: (item.load?.design_kW ?? 0) * fanShare(airflow, sink.partLoad),
      water_lph: evaporates ? heat_kW * (sink.evaporation_l_perkWh ?? LATENT_l_perkWh) : 0,
      compressor: false,
      supplyMet: met,
    }
  }
  // A cooler with fins runs dry while dry air does, and wets its pads only where it does not.
  const byDesignWet = sink.rejects === 'wet-bulb'
  const hasFins = item.category === 'dry-cooler' || !byDesignWet
  if (!hasFins) return duty(bin.wetBulb_C, true)
  const dry = duty(bin.dryBulb_C, false)
  const hasPads = byDesignWet || (sink.evaporation_l_perkWh ?? 0) > 0
  const staysDry = dry.supplyMet && !(byDesignWet && Number.isNaN(setpoint_C))
  return staysDry || !hasPads ? dry : duty(bin.wetBulb_C, true)
}

/** True where the sink lifts heat by a compressor; a river exchanger holds its setpoint without one. */
export const isChiller = ({ category, liquidCooling }: Item): boolean =>
  category === 'chiller' || liquidCooling?.cop !== undefined

/**
 * Share of the rated airflow that carries the heat: heat goes with airflow and with the water's excess over ambient
 * (constant effectiveness, project assumption), so rated airflow at the rated approach carries the capacity.
 */
function airflowFor(fraction: number, approach_K: number, excess_K: number): { airflow: number; met: boolean } {
  if (Number.isNaN(excess_K)) return { airflow: Math.min(1, fraction), met: true }
  const needed_K = fraction * approach_K
  if (excess_K < needed_K || excess_K < 0) return { airflow: 1, met: false }
  return { airflow: excess_K > 0 ? needed_K / excess_K : fraction, met: true }
}

/** Compressor draw in proportion to the lift between evaporator and condenser (constant share of Carnot). */
function chillerDuty(item: Item, fraction: number, heat_kW: number, limit_C: number, bin: ClimateBin): SinkDuty {
  const { setpoint_C = Number.NaN, ratedAmbient_C = RATED_AMBIENT_C, cop, partLoad } = item.liquidCooling!
  const design_kW = item.load?.design_kW ?? (cop ? heat_kW / fraction / cop : 0)
  const supplyMet = !(setpoint_C > limit_C) && fraction <= 1
  const rated_kW = partLoad
    ? design_kW * interpolateCurve(Float64Array.from(partLoad.flat()), fraction)
    : cop
      ? heat_kW / cop
      : design_kW * fraction
  if (item.attributes?.freeCooling === true && bin.dryBulb_C + FREE_COIL_K <= setpoint_C)
    return { ...IDLE, draw_kW: rated_kW * FREE_FAN_SHARE, supplyMet }
  const lift = (ambient_C: number) => Math.max(MIN_LIFT_K, ambient_C + CONDENSER_K - (setpoint_C - EVAPORATOR_K))
  const draw_kW = (rated_kW * lift(bin.dryBulb_C)) / lift(ratedAmbient_C)
  return { draw_kW, water_lph: 0, compressor: true, supplyMet }
}
