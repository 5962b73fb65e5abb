import type { EffectivePlacement } from '../../../src/model/effective-site'
import { type Body, bodyOf } from './body'

const bodies = new WeakMap<EffectivePlacement, Body>()

/** The body of a placement, the same one as long as the placement is: an edit leaves nearly all as they are. */
export function keptBodyOf(placement: EffectivePlacement): Body {
  let body = bodies.get(placement)
  if (!body) {
    body = bodyOf(placement)
    bodies.set(placement, body)
  }
  return body
}
