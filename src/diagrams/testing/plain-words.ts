import type { DiagramWords } from '../figures/diagram-words'

/** Words that show what they were given, so that tests read keys and figures and no sentences. */
export const plainWords: DiagramWords = {
  t: (key, params = {}) => [key.split('.').at(-1), ...Object.values(params)].join(' '),
  inUnit: (value, unit) => `${Math.round(value * 10) / 10} ${unit}`,
  figureIn: (value) => String(Math.round(value * 10) / 10),
  category: (category, number) => (number === 'one' ? category : `${category}s`),
}
