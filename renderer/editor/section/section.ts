/** Cutting planes through the floor in 3D, together a box; null where nothing is cut. Plan metres. */
export interface Section {
  /** What stands higher is cut off. */
  readonly above_m: number | null
  /** What lies further east is cut off. */
  readonly east_m: number | null
  /** What lies further north is cut off. */
  readonly north_m: number | null
  /** What lies further west is cut off. */
  readonly west_m: number | null
  /** What lies further south is cut off. */
  readonly south_m: number | null
}
