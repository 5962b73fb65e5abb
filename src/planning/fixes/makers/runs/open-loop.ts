import { displayName } from '../../../../engine/rules/display-name'
import type { FixMaker } from '../../fix-types'

/** Makes a run of a ring stand by where it is in use, and takes it out where it stands by already. */
export const openLoop: FixMaker = function* ({ subjects, finding, site, index }) {
  const kind = finding.rule.startsWith('power/') ? 'power' : 'coolant'
  const members = new Set(subjects.map((p) => p.id))
  const ring = site.connections.filter((c) => c.kind === kind && members.has(c.from) && members.has(c.to))
  for (const c of ring) {
    const params = {
      from: displayName(index.byId.get(c.from), c.from),
      to: displayName(index.byId.get(c.to), c.to),
    }
    yield c.standby
      ? { kind: 'cut-loop', params, delta: { removeConnections: [c.id] } }
      : { kind: 'open-loop', params, delta: { changeConnections: { [c.id]: { standby: true } } } }
  }
}
