/** A moment of the works: before any of them, up to and with a phase, or on a day (ISO date). */
export type Moment =
  | { readonly type: 'today' }
  | { readonly type: 'phase'; readonly phase: string }
  | { readonly type: 'date'; readonly date: string }
