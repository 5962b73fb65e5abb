import { distance_m } from '../../../src/geometry/point'
import type { AppState } from '../../state/app-state'
import type { FloorLabel, SceneWords } from '../overlays/floor-label'
import { type Dimension, dimensionsOf } from './dimension'

/** The figures of dimension lines; a chain of measures says its sum at its end. */
export function dimensionLabels({ interaction }: Pick<AppState, 'interaction'>, words: SceneWords): FloorLabel[] {
  const dimensions = dimensionsOf(interaction)
  const labels = dimensions.map((d, i): FloorLabel => {
    const text = d.inFull ? inFull(d, words) : length(distance_m(d.from, d.to), words)
    return { key: `dimension/${i}`, text, tone: d.kind === 'free' ? 'quiet' : 'ink', anchor: middle(d) }
  })
  const measured = dimensions.filter((d) => d.kind === 'measured')
  const end = measured.at(-1)?.to
  if (measured.length < 2 || !end) return labels
  const sum = measured.reduce((all, d) => all + distance_m(d.from, d.to), 0)
  const text = words.t('arrange.measure.sum', { length: length(sum, words) })
  return [...labels, { key: 'dimension/sum', text, tone: 'ink', anchor: [end[0], end[1], 0.1] }]
}

const length = (metres: number, words: SceneWords): string => words.quantity(Math.round(metres * 1000) / 1000, 'm')

const middle = ({ from, to }: Dimension): FloorLabel['anchor'] => [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2, 0.1]

function inFull({ from, to }: Dimension, words: SceneWords): string {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const angle = Math.round(((Math.atan2(dy, dx) * 180) / Math.PI) * 10) / 10
  return words.t('arrange.measure.step', {
    length: length(Math.hypot(dx, dy), words),
    dx: length(dx, words),
    dy: length(dy, words),
    angle: words.quantity(angle === 0 ? 0 : angle, '°', 'angle'),
  })
}
