interface Stepped {
  /** A figure on the way, by the places of the inputs that lead to it. */
  readonly step?: readonly number[]
}

/** Figures of the site beyond the nodes of its networks. */
export type SiteFigureQuestion =
  /** What an item states, at a dotted path below it. */
  | ({ readonly of: 'stated'; readonly id: string; readonly path: string; readonly unit: string } & Stepped)
  /** Design power of some placements together. */
  | ({ readonly of: 'loads'; readonly ids: readonly string[]; readonly figure: 'design_kW' } & Stepped)
  | ({ readonly of: 'energy'; readonly figure: EnergyFigure } & Stepped)
  /** Of the load that a placement belongs to; of the site as a whole without one. */
  | ({ readonly of: 'availability'; readonly id: string | null; readonly figure: AvailabilityFigure } & Stepped)
  | ({ readonly of: 'pipe'; readonly connection: string; readonly figure: 'velocity' | 'drop' } & Stepped)
  /** What a rack, or a CDU's facility side, gets and asks of its loop. */
  | ({
      readonly of: 'circuit'
      readonly id: string
      readonly loop: string
      readonly figure: 'flow' | 'required' | 'headRequired' | 'headAvailable' | 'duty'
    } & Stepped)

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

export type AvailabilityFigure = 'availability' | 'downtime' | 'failures' | 'unserved'
