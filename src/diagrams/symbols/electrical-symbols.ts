import { circle, type DiagramSymbol, wave } from './diagram-symbol'

/** Symbols that IEC 60617 and ANSI Y32.2 / IEEE 315 draw alike, or that neither has and the trade draws so. */
const common = {
  generator: {
    lines: `${circle(12, 12, 10)}${wave(12, 17)}`,
    text: { x: 12, y: 13, size: 9, value: 'G' },
  },
  bus: { lines: 'M1 8H23M1 9H23M12 1V8M5 9V21M12 9V21M19 9V21' },
  busway: { lines: 'M1 9H23V15H1ZM4 12H20' },
  ups: { lines: `M2 2H22V22H2ZM2 22L22 2${wave(8.5, 8)}M12.5 16H19.5M12.5 18.5H14M15.3 18.5H16.8M18 18.5H19.5` },
  battery: { lines: 'M12 1V7M5 7H19M8 10H16M5 14H19M8 17H16M12 17V23' },
  transfer: { lines: 'M6 1V7M18 1V7M12 23V15L7 8M6 7h.01M18 7h.01M4 7H8M16 7H20M9 9Q12 6 15 8' },
  network: { lines: 'M4 3H20V9H4ZM4 15H20V21H4ZM12 9V15M7 6H9M7 18H9' },
  rack: { lines: 'M5 2H19V22H5ZM5 7H19M5 12H19M5 17H19M8 4.5H10M8 9.5H10M8 14.5H10M8 19.5H10' },
  hall: { lines: 'M2 10L12 3L22 10V21H2ZM8 21V14H16V21' },
  other: { lines: 'M3 5H21V19H3Z' },
} as const satisfies Record<string, DiagramSymbol>

/** IEC 60617: 02-02 (network), 06-09 (transformer), 07-13 (circuit breaker), 04-01 (load as a resistor). */
const iec = {
  utility: { lines: `${circle(12, 12, 10)}${wave(12, 12)}` },
  transformer: { lines: `${circle(12, 8.5, 6)}${circle(12, 15.5, 6)}M12 0V2.5M12 21.5V24` },
  breaker: { lines: 'M12 0V7M9.5 4.5L14.5 9.5M14.5 4.5L9.5 9.5M12 17L6 8M12 17V24' },
  load: { lines: 'M12 0V6M8 6H16V18H8ZM12 18V24' },
} as const satisfies Record<string, DiagramSymbol>

/** ANSI Y32.2 / IEEE 315: utility as a hatched square, transformer as windings, power breaker as a square, load as an arrow. */
const ansi = {
  utility: { lines: 'M3 3H21V21H3ZM3 12L12 3M3 21L21 3M12 21L21 12' },
  transformer: {
    lines:
      'M12 0V4M4 9a2.67 2.67 0 0 1 5.33 0a2.67 2.67 0 0 1 5.34 0a2.67 2.67 0 0 1 5.33 0M4 15a2.67 2.67 0 0 0 5.33 0a2.67 2.67 0 0 0 5.34 0a2.67 2.67 0 0 0 5.33 0M4 11H20M4 13H20M12 20V24',
  },
  breaker: { lines: 'M12 0V5M6 5H18V17H6ZM12 17V24' },
  load: { lines: 'M12 0V20M7 14L12 21L17 14' },
} as const satisfies Record<keyof typeof iec, DiagramSymbol>

export type ElectricalSymbol = keyof typeof common | keyof typeof iec

/** The symbol as the country's norm draws it. */
export function electricalSymbol(name: ElectricalSymbol, code: 'NEC' | 'IEC'): DiagramSymbol {
  if (name in common) return common[name as keyof typeof common]
  return (code === 'NEC' ? ansi : iec)[name as keyof typeof iec]
}
