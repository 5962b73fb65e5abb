import type { Section } from '../../editor/section/section'
import type { AppState } from '../../state/app-state'

const whole: Section = { above_m: null, east_m: null, north_m: null, west_m: null, south_m: null }

/** What a picture is cut by: a plan looks down on all there is, and who walks stands inside whole rooms. */
export const sectionOf = ({
  view,
  interaction,
  section,
}: Pick<AppState, 'view' | 'interaction' | 'section'>): Section =>
  view === '3d' && interaction.type !== 'walking' ? section : whole
