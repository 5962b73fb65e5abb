/** Colours of the floor in one theme, sRGB hexadecimal; the names are those of the interface's tokens. */
export interface SceneTheme {
  readonly name: 'light' | 'dark'
  readonly backdropCentre: string
  readonly backdropEdge: string
  readonly ground: string
  readonly slab: string
  readonly floor: string
  readonly gridLine: string
  readonly wall: string
  readonly column: string
  readonly door: string
  readonly ink: string
  readonly muted: string
  readonly accent: string
  readonly power: string
  readonly liquid: string
  readonly liquidReturn: string
  readonly air: string
  readonly broken: string
  readonly warned: string
  readonly unknown: string
  /** Neutral bodies by family, where no metric is shown. */
  readonly bodies: Readonly<Record<'mining' | 'ai' | 'power' | 'cooling' | 'other', string>>
  readonly shadowOpacity: number
  readonly sunIntensity: number
  readonly skyIntensity: number
  readonly sky: string
  readonly bounce: string
}

const light: SceneTheme = {
  name: 'light',
  backdropCentre: '#f8f9f7',
  backdropEdge: '#eceeeb',
  ground: '#dfe4de',
  slab: '#cfd5cf',
  floor: '#f1f3f0',
  gridLine: '#aab3ac',
  wall: '#cdd2cc',
  column: '#a9b0aa',
  door: '#d3b489',
  ink: '#1c2421',
  muted: '#66716b',
  accent: '#b4532a',
  power: '#c98a12',
  liquid: '#2471b8',
  liquidReturn: '#b5564a',
  air: '#3a9b8f',
  broken: '#c0392b',
  warned: '#c77d0a',
  unknown: '#b4bab6',
  bodies: { mining: '#c9cdc6', ai: '#8fa9c4', power: '#a9b6a4', cooling: '#b6c9da', other: '#c3c7c2' },
  shadowOpacity: 0.4,
  sunIntensity: 1.55,
  skyIntensity: 2.0,
  sky: '#ffffff',
  bounce: '#c6c9c2',
}

const dark: SceneTheme = {
  name: 'dark',
  backdropCentre: '#20272a',
  backdropEdge: '#131718',
  ground: '#1b2123',
  slab: '#2b3335',
  floor: '#242b2d',
  gridLine: '#465054',
  wall: '#59646a',
  column: '#515b5f',
  door: '#7a6547',
  ink: '#e6eae8',
  muted: '#98a39e',
  accent: '#d9743f',
  power: '#e0aa3e',
  liquid: '#5fa4e0',
  liquidReturn: '#c9695c',
  air: '#5fc0b3',
  broken: '#e2604f',
  warned: '#d9953f',
  unknown: '#7d8784',
  bodies: { mining: '#8f9893', ai: '#6d8db0', power: '#87957f', cooling: '#8aa4bb', other: '#899290' },
  shadowOpacity: 0.55,
  sunIntensity: 1.8,
  skyIntensity: 1.5,
  sky: '#eef4f6',
  bounce: '#4a5254',
}

export const sceneThemes: Readonly<Record<'light' | 'dark', SceneTheme>> = { light, dark }
