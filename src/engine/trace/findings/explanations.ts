import type { Explanations } from './finding-case'
import { airExplanations } from './groups/explain-air'
import { circuitExplanations } from './groups/explain-circuits'
import { flowExplanations } from './groups/explain-flows'
import { generatorExplanations } from './groups/explain-generators'
import { loadingExplanations } from './groups/explain-loading'
import { pipeExplanations } from './groups/explain-pipes'
import { planExplanations } from './groups/explain-plan'
import { redundancyExplanations } from './groups/explain-redundancy'
import { siteDataExplanations } from './groups/explain-site-data'
import { structureExplanations } from './groups/explain-structure'
import { temperatureExplanations } from './groups/explain-temperatures'
import { voltageExplanations } from './groups/explain-voltage'

/** How the figures of every rule's findings come about; a rule without figures has none. */
export const explanations: Explanations = {
  ...loadingExplanations,
  ...generatorExplanations,
  ...circuitExplanations,
  ...voltageExplanations,
  ...temperatureExplanations,
  ...flowExplanations,
  ...airExplanations,
  ...pipeExplanations,
  ...redundancyExplanations,
  ...planExplanations,
  ...structureExplanations,
  ...siteDataExplanations,
}
