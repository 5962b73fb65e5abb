import { missingFigure } from '../data/missing-figure'
import type { Rule } from '../define-rule'

/** Rules about data, in the order in which they are printed. */
export const dataRules: readonly Rule[] = [missingFigure]
