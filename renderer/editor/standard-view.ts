/** A direction to look in; `north` looks north, so it shows what a plan shows from its lower edge. */
export const standardViewNames = ['isometric', 'top', 'north', 'east', 'south', 'west'] as const
export type StandardView = (typeof standardViewNames)[number]
