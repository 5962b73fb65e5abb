const NAMES_IN_A_SENTENCE = 4

/** The placeholders `items` and `otherItems` of a sentence that names products: the first few, and how many more. */
export const namesOf = (names: readonly string[]) => ({
  items: names.slice(0, NAMES_IN_A_SENTENCE).join(', '),
  otherItems: Math.max(0, names.length - NAMES_IN_A_SENTENCE),
})
