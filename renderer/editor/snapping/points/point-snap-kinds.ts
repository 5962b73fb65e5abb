/** What a point was caught by, strongest first. */
export const pointSnapKinds = ['vertex', 'crossing', 'midpoint', 'edge', 'aligned', 'angle', 'grid', 'free'] as const
export type PointSnapKind = (typeof pointSnapKinds)[number]
