import type { ClimateStation } from './climate-stations'

/** One bin of the year: the air outside, and what the site then does. */
export interface EnergyBin {
  readonly dryBulb_C: number
  readonly wetBulb_C: number
  /** Hours of a year of 8,760. */
  readonly hours: number
  readonly facility_kW: number
  /** Draw of coolers, liquid and air. */
  readonly cooling_kW: number
  readonly water_lph: number
  readonly pue: number
  /** Some compressor runs. */
  readonly compressor: boolean
  /** Every loop gets its water as cool as it needs. */
  readonly supplyMet: boolean
}

/**
 * A year of the site as it stands, everything in service. IT draws its design power at every hour; fans follow the
 * cube law or their part-load curve, compressors the lift; transformers and UPS lose what their curves say at their
 * load. Water is what evaporates: blow-down and drift come on top.
 */
export interface AnnualEnergy {
  readonly climate: {
    /** `site`: bins of the document; `station`: made from the normals of `station`. */
    readonly origin: 'site' | 'station'
    readonly station: ClimateStation | null
    /** Hours in the bins as given; they are scaled to 8,760. */
    readonly hours: number
  }
  readonly it_MWh: number
  readonly cooling_MWh: number
  /** Everything else: losses of the power chain and other loads. */
  readonly other_MWh: number
  readonly facility_MWh: number
  /** Facility over IT energy (ISO/IEC 30134-2). */
  readonly pue: number
  /** Water over IT energy, litres per kWh (ISO/IEC 30134-9). */
  readonly wue_l_perkWh: number
  readonly water_m3: number
  /** Hours without any compressor in which every loop gets its water as cool as it needs. */
  readonly freeCooling_h: number
  readonly compressor_h: number
  /** Hours in which some loop runs warmer than its racks accept. */
  readonly supplyMissed_h: number
  readonly peak_kW: number
  /** In the site's currency; null where it names no price. */
  readonly cost: number | null
  /** Sinks whose consumers name no supply limit: their water floats with the ambient. */
  readonly floating: readonly string[]
  /** Coolest first. */
  readonly bins: readonly EnergyBin[]
}
