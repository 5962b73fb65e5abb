/** A field with the number of a note, or no field where there is none. */
export const noted = <K extends string>(field: K, note: number | undefined): { readonly [key in K]?: number } =>
  (note === undefined ? {} : { [field]: note }) as { readonly [key in K]?: number }
