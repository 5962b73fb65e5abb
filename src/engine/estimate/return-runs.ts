import type { Connection } from '../../model/connection'
import { mediumOf } from './scope-of-work'

/** What a metre of one pipe costs of a metre of a supply and return pair, by which connections are priced. */
export const SHARE_OF_PAIR = 0.5

/** True where a return goes elsewhere than its supply comes from, and nobody says how long it is. */
export const lacksReturnLength = ({ kind, from, returnTo, returnLength_m }: Connection): boolean =>
  kind === 'coolant' && returnTo !== undefined && returnTo !== from && returnLength_m === undefined

/**
 * Metres by which a return with a stated length is longer than its supply, negative where shorter: what the price of the
 * pair, which is by the supply's length, does not cover.
 */
export const returnBeyond_m = (c: Connection): number =>
  mediumOf(c) === 'pipe' && c.length_m !== undefined && c.returnLength_m !== undefined
    ? c.returnLength_m - c.length_m
    : 0
