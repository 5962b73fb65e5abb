/** A figure as a sentence shows it where no unit says how many decimals it deserves. */
export const roundedTo = (digits: number, value: number): number => Number(value.toPrecision(digits))
