import type { PlanRole } from '../parts/plan-role'

/** Inks of the printed report: black on white, one accent, red only for what is broken. */
export const INK = {
  text: '#1c2421',
  muted: '#66716b',
  faint: '#98a19c',
  line: '#dcdfdb',
  accent: '#b4532a',
  broken: '#c0392b',
  warned: '#a5650a',
  fine: '#3d8b58',
  bar: '#b9c2bb',
  meter: '#eef0ed',
} as const

/** Fill and stroke of things on a plan; amber power, blue liquid, violet network, grey for what was there. */
export const ROLE_INK: Readonly<
  Record<PlanRole, { readonly fill: string; readonly stroke: string; readonly pale: string }>
> = {
  mining: { fill: '#c3cec6', stroke: '#98a19c', pale: '#ffffff' },
  compute: { fill: '#2471b8', stroke: '#2471b8', pale: '#d6e5f3' },
  network: { fill: '#7d86c4', stroke: '#6b74b5', pale: '#eceef8' },
  cooling: { fill: '#8db6dd', stroke: '#2471b8', pale: '#ffffff' },
  power: { fill: '#dfb35a', stroke: '#c98a12', pale: '#fbf1dc' },
  other: { fill: '#b9c2bb', stroke: '#66716b', pale: '#ffffff' },
}

export const RUN_INK = { power: '#c98a12', coolant: '#2471b8' } as const
