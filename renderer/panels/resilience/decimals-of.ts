import { significantDecimals } from '../../../src/units/significant-decimals'

/** Decimals of a percentage near one hundred, so that what is missing of it shows its first figures. */
export const decimalsOf = (share: number): number => significantDecimals(100 * (1 - share), 4, 8)
