import { oncePer } from '../../memo/once-per'
import { type Connection, connectionSchema } from '../connection'
import { type Placement, placementSchema } from '../placement'
import { type Scenario, scenarioSchema } from '../scenario'
import { parseOnce } from './parse-records'

/** A scenario with its defaults; of what it adds, only the records that an edit changed are read again. */
export const parseScenario = oncePer((raw: object): Scenario => {
  const { add } = raw as { readonly add?: { readonly placements?: object[]; readonly connections?: object[] } }
  const frame = scenarioSchema.parse({ ...raw, add: { ...add, placements: [], connections: [] } })
  return {
    ...frame,
    add: {
      ...frame.add,
      placements: (add?.placements ?? []).map((p) => parseOnce<Placement>(placementSchema, p)),
      connections: (add?.connections ?? []).map((c) => parseOnce<Connection>(connectionSchema, c)),
    },
  }
})
