import type { FixMaker } from '../../fix-types'

/** Lets a return that leads nowhere go back the way its supply comes, which is how it is reckoned already. */
export const returnAsSupply: FixMaker = function* ({ finding, site }) {
  const [from, to] = finding.subjects
  const lost = site.connections.filter(
    (c) => c.kind === 'coolant' && c.from === from && c.to === to && c.returnTo !== undefined,
  )
  if (lost.length === 0) return
  yield {
    kind: 'return-as-supply',
    params: { from: String(finding.params.from), to: String(finding.params.to) },
    delta: { changeConnections: Object.fromEntries(lost.map((c) => [c.id, { returnTo: undefined }])) },
  }
}
