import type { PlanPoint } from '../../../../src/geometry/point'
import { parseQuantity } from '../../../../src/units/parse-quantity'

interface TypingPreferences {
  readonly units: 'metric' | 'imperial'
  readonly language: 'en' | 'it'
}

/**
 * The offset that typed text asks for, metres; null where it says nothing readable yet. One figure is a distance
 * along the axis that the drag follows most, and the way it goes; two figures parted by a semicolon are east and north.
 */
export function typedOffset(text: string, drag: PlanPoint, preferences: TypingPreferences): PlanPoint | null {
  if (text === '') return null
  const read = (part: string): number | null =>
    parseQuantity(part, { kind: 'length', system: preferences.units, language: preferences.language })?.value ?? null
  const [first = '', second] = text.split(';')
  const a = read(first)
  if (second !== undefined) {
    const b = read(second)
    return a === null || b === null ? null : [a, b]
  }
  if (a === null) return null
  const alongX = Math.abs(drag[0]) >= Math.abs(drag[1])
  const way = Math.sign(alongX ? drag[0] : drag[1]) || 1
  return alongX ? [a * way, 0] : [0, a * way]
}
