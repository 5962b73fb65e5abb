/** One cell of a table model: null is unknown, an empty text does not apply. */
export type TableCell = string | number | null

/** One row by column key. */
export type TableRow = Readonly<Record<string, TableCell>>
