import { circle, type DiagramSymbol } from './diagram-symbol'

/** Symbols of the cooling schematic after ISO 14617 (pumps, exchangers, fans) and the trade's habit for the rest. */
export const coolingSymbols = {
  pump: { lines: `${circle(12, 12, 9)}M12 3L21 12L12 21` },
  exchanger: { lines: `${circle(12, 12, 9)}M1 12H7L10 7L14 17L17 12H23` },
  cdu: { lines: 'M3 2H21V22H3ZM12 2V22M3 16H7L9 10L15 14L17 8H21' },
  'dry-cooler': { lines: `M2 8H22V20H2Z${circle(7.5, 5, 3)}${circle(16.5, 5, 3)}M5 17V12H8V17H11V12H14V17H17V12H19` },
  tower: { lines: `M6 3H18L22 21H2ZM6 10H18M5 14H19${circle(12, 6.5, 2)}` },
  chiller: { lines: 'M2 4H22V20H2ZM12 7V17M7.7 9.5L16.3 14.5M16.3 9.5L7.7 14.5' },
  fan: { lines: `${circle(12, 12, 10)}M12 12Q6 10 8 4Q13 5 12 12Q18 14 16 20Q11 19 12 12` },
  manifold: { lines: 'M1 7H23M1 9H23M5 9V20M12 9V20M19 9V20' },
  air: { lines: 'M2 8H15a3 3 0 1 0 -3 -3M2 12H20a3 3 0 1 1 -3 3M2 16H11a2.5 2.5 0 1 1 -2.5 2.5' },
} as const satisfies Record<string, DiagramSymbol>
