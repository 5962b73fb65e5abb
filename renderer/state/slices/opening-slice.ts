/** A file on its way in. */
export interface OpeningSlice {
  /** What is being opened, by its name; null where nothing is. A new object each time. */
  readonly opening: { readonly file: string } | null
  /** Says what is being opened; null once it is there, or was given up. */
  setOpening(opening: { readonly file: string } | null): void
}

export const openingSlice = (set: (part: Partial<OpeningSlice>) => void): OpeningSlice => ({
  opening: null,
  setOpening: (opening) => set({ opening }),
})
