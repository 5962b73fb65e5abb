import { notChecked } from '../../../src/engine/rules/not-checked'
import type { Answerer } from './answerer'

/** What the newest check does not cover. */
export const notCheckedAnswer: Answerer<'notChecked'> = (_, { site, check }) => notChecked(site, check().findings)
