import type { Severity } from '../../results'

interface Stepped {
  /** A figure on the way, by the places of the inputs that lead to it. */
  readonly step?: readonly number[]
}

/** Figures of the site beyond the nodes of its networks. */
export type SiteFigureQuestion =
  /** What an item states, at a dotted path below it. */
  | ({ readonly of: 'stated'; readonly id: string; readonly path: string; readonly unit: string } & Stepped)
  /** Design power, or mass, of some placements together. */
  | ({ readonly of: 'loads'; readonly ids: readonly string[]; readonly figure: 'design_kW' | 'mass_kg' } & Stepped)
  /** Ratings of the sources among these placements together, in kVA, or in kW where that is what is rated. */
  | ({ readonly of: 'sources'; readonly ids: readonly string[] } & Stepped)
  /** Some coolers together: what they take up or can, and what is left of that without the largest of them. */
  | ({
      readonly of: 'bank'
      readonly network: 'liquid' | 'air'
      readonly ids: readonly string[]
      readonly figure: BankFigure
    } & Stepped)
  /** What a verdict on the supply of some loads, or of those behind some components, rests on. */
  | ({ readonly of: 'supply'; readonly ids: readonly string[] } & Stepped)
  /** What the floor of a hall may carry, and the design power in it on each square metre. */
  | ({ readonly of: 'floor'; readonly hall: string; readonly figure: 'floorLoad_kPa' | 'load_kWperM2' } & Stepped)
  | ({ readonly of: 'count'; readonly figure: CountFigure } & Stepped)
  /** So many findings as are listed under this head; estimate and schedule have their own among them. */
  | ({ readonly of: 'listed'; readonly figure: Severity | 'waived' } & Stepped)
  /** So many of these findings. */
  | ({ readonly of: 'findings'; readonly keys: readonly string[] } & Stepped)
  /** IT load that nothing serves, and IT load that requires redundancy and that some single outage drops. */
  | ({ readonly of: 'it-load'; readonly figure: 'unserved' | 'exposed' } & Stepped)
  /** How far a placement went from where it stood, metres in plan. */
  | ({ readonly of: 'moved'; readonly id: string; readonly from: readonly [number, number] } & Stepped)
  /** So many of these placements, whether they stand or are taken out. */
  | ({ readonly of: 'placements'; readonly ids: readonly string[] } & Stepped)
  | ({ readonly of: 'energy'; readonly figure: EnergyFigure } & Stepped)
  /** Of the load that a placement belongs to; of the site as a whole without one. */
  | ({ readonly of: 'availability'; readonly id: string | null; readonly figure: AvailabilityFigure } & Stepped)
  /** Hours in a year in which the members of a cut set, as the report names them, are down at once. */
  | ({ readonly of: 'cut-set'; readonly members: readonly string[] } & Stepped)
  | ({ readonly of: 'pipe'; readonly connection: string; readonly figure: 'velocity' | 'drop' } & Stepped)
  /** What a rack, or a CDU's facility side, gets and asks of its loop. */
  | ({
      readonly of: 'circuit'
      readonly id: string
      readonly loop: string
      readonly figure: 'flow' | 'required' | 'headRequired' | 'headAvailable' | 'duty'
    } & Stepped)

export type BankFigure = 'out_kW' | 'flow_lpm' | 'capacity_kW' | 'firmCapacity_kW' | 'firmFlow_lpm'

/** What a check counts; findings that are waived are not among the errors and warnings. */
export type CountFigure = 'objects' | 'outages' | 'errors' | 'warnings'

export type EnergyFigure =
  | 'pue'
  | 'wue'
  | 'energy'
  | 'it'
  | 'cost'
  | 'water'
  | 'peak'
  | 'free'
  | 'compressor'
  | 'missed'

export type AvailabilityFigure = 'availability' | 'downtime' | 'failures' | 'unserved' | 'rated'
