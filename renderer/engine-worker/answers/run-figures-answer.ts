import { solveFacts } from '../../../src/engine/redundancy/solve-facts'
import { siteIndex } from '../../../src/engine/rules/site-index'
import { runFigures } from '../../../src/engine/runs/run-figures'
import type { Answerer } from './answerer'

export const runFiguresAnswer: Answerer<'runFigures'> = (_, { site, today }) =>
  runFigures(solveFacts(site, today), siteIndex(site))
