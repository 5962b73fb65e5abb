/** A colour as linear-light red, green and blue, 0 to 1: what a shader and a blend want. */
export type LinearColour = readonly [r: number, g: number, b: number]

/** Stops of the heat ramp: load over limit, and its colour. The same in both themes. */
export const rampStops: readonly { readonly ratio: number; readonly hex: `#${string}` }[] = [
  { ratio: 0, hex: '#7fb69a' },
  { ratio: 0.8, hex: '#d9c46a' },
  { ratio: 1, hex: '#d98a3a' },
]
/** Above the limit there is no shade: it is broken. */
export const rampOver = '#c0392b'

/** A limit that is met exactly is not exceeded; the engine's figures carry rounding noise. */
const ON_LIMIT = 1 + 1e-9

/** Linear-light colour of `#rrggbb`. */
export function linearColour(hex: string): LinearColour {
  const channel = (from: number): number => {
    const c = Number.parseInt(hex.slice(from, from + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

export const mixColours = (a: LinearColour, b: LinearColour, t: number): LinearColour => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
]

const stops = rampStops.map((s) => ({ ratio: s.ratio, colour: linearColour(s.hex) }))
const over = linearColour(rampOver)

/** Colour of a load over its limit: 0 green, 0.8 yellow, 1 orange, anything above red. */
export function rampColour(ratio: number): LinearColour {
  if (ratio > ON_LIMIT) return over
  for (let i = 1; i < stops.length; i++) {
    const [low, high] = [stops[i - 1]!, stops[i]!]
    if (ratio <= high.ratio) {
      const t = Math.max(0, (ratio - low.ratio) / (high.ratio - low.ratio))
      return mixColours(low.colour, high.colour, t)
    }
  }
  return stops.at(-1)!.colour
}
