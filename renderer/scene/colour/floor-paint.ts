import type { EffectivePlacement } from '../../../src/model/effective-site'
import type { AppState } from '../../state/app-state'
import { siteAsOf } from '../../state/phases/site-as-of'
import { shapeKindOf, shapeTable } from '../shapes/shape-kinds'
import { floorMetric } from './metrics/floor-metric'
import { type Band, UNKNOWN_BAND } from './metrics/metric-view'
import { type LinearColour, linearColour, mixColours, rampColour } from './ramp'
import type { SceneTheme } from './scene-theme'
import { outageLook, takeOutOf } from './take-out-look'

/** How one placement is painted. */
export interface Coat {
  readonly colour: LinearColour
  readonly hatched: boolean
}
export type Paint = (placement: EffectivePlacement) => Coat

/** How far what plays no part in an outage steps back into the floor, and what went dark. */
const AT_REST = 0.35
const DARK = 0.82

/** The colours of the floor for what the store shows now: an outage in hand, else the chosen metric. */
export function floorPaint(state: AppState, theme: SceneTheme): Paint {
  const paint = takeOutPaint(state, theme) ?? metricPaint(state, theme)
  const { underWay, waiting } = siteAsOf(state.effective, state.answers?.schedule ?? null, state.asOf)
  if (underWay.size + waiting.size === 0) return paint
  const accent: Coat = { colour: linearColour(theme.accent), hatched: false }
  const striped: Coat = { ...accent, hatched: true }
  return (placement) => {
    if (underWay.has(placement.id)) return accent
    return waiting.has(placement.id) ? striped : paint(placement)
  }
}

function metricPaint(state: AppState, theme: SceneTheme): Paint {
  const body = bodyPaint(theme)
  const view = floorMetric(state)
  if (!view) return body
  const unknown: Coat = { colour: linearColour(theme.unknown), hatched: true }
  const bands = new Map(view.bands.map((band) => [band.id, bandCoat(band, theme)]))
  return (placement) => {
    const reading = view.readings.get(placement.id)
    if (!reading) return body(placement)
    if (reading.ratio !== undefined) return { colour: rampColour(reading.ratio), hatched: false }
    if (reading.band === UNKNOWN_BAND) return unknown
    return bands.get(reading.band) ?? body(placement)
  }
}

/** Null where the band keeps the colour of the body. */
function bandCoat({ colour, hatched = false }: Band, theme: SceneTheme): Coat | null {
  if (colour === 'body') return null
  return { colour: linearColour(colour === 'accent' || colour === 'broken' ? theme[colour] : colour), hatched }
}

function bodyPaint(theme: SceneTheme): Paint {
  const families = new Map(
    Object.entries(theme.bodies).map(([family, hex]) => [family, { colour: linearColour(hex), hatched: false }]),
  )
  return ({ definition }) => families.get(shapeTable[shapeKindOf(definition.category)].family)!
}

/** What is out is copper and striped, what went dark sinks into the floor and is striped, what is over is red. */
function takeOutPaint(state: AppState, theme: SceneTheme): Paint | null {
  const takeOut = takeOutOf(state)
  if (!takeOut) return null
  const body = bodyPaint(theme)
  const look = outageLook(takeOut, state.answers?.check ?? null)
  const floor = linearColour(theme.floor)
  const ink = linearColour(theme.name === 'light' ? '#59625d' : '#0e1213')
  const out: Coat = { colour: linearColour(theme.accent), hatched: true }
  const over: Coat = { colour: linearColour(theme.broken), hatched: false }
  const dark: Coat = { colour: mixColours(floor, ink, DARK), hatched: true }
  const overloaded = new Set(look.over.map((o) => o.id))
  return (placement) => {
    const { id } = placement
    if (look.out.has(id) || look.tripped.has(id)) return out
    if (overloaded.has(id)) return over
    if (look.dark.has(id)) return dark
    return { colour: mixColours(body(placement).colour, floor, AT_REST), hatched: false }
  }
}
