import { oncePer } from '../../../src/memo/once-per'
import type { EffectivePlacement } from '../../../src/model/effective-site'
import { type Body, bodyOf } from './body'

/** The body of a placement, the same one as long as the placement is: an edit leaves nearly all as they are. */
export const keptBodyOf = oncePer((placement: EffectivePlacement): Body => bodyOf(placement))
