import type { SiteDocument } from '../../../src/model/document'
import { caprock } from './caprock.ts'
import { doraBaltea } from './dora-baltea.ts'
import { northFork } from './north-fork.ts'

/** The shipped example sites by file name. */
export const samples: Readonly<Record<string, () => SiteDocument>> = {
  'north-fork.guscio.json': northFork,
  'dora-baltea.guscio.json': doraBaltea,
  'caprock.guscio.json': caprock,
}
