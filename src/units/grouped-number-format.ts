/** Narrow no-break space: groups digits alike in every language and never breaks a figure over two lines. */
export const GROUP_SPACE = '\u202f'

/** The shortest text that can hold a group is `1,234`. */
const SHORTEST_GROUPED = 5

/** A number format whose digits are grouped by thin spaces (ISO 80000-1), with a true minus sign. */
export class GroupedNumberFormat extends Intl.NumberFormat {
  constructor(locales?: ConstructorParameters<typeof Intl.NumberFormat>[0], options?: Intl.NumberFormatOptions) {
    super(locales, { useGrouping: 'always', ...options })
    // `format` is a bound getter of the built-in class, so the instance carries its own.
    const plain = this.format
    Object.defineProperty(this, 'format', {
      value: (value: number) => {
        const text = plain(value)
        return value >= 0 && text.length < SHORTEST_GROUPED ? text : withGroupSpaces(this.formatToParts(value))
      },
    })
  }
}

function withGroupSpaces(parts: readonly Intl.NumberFormatPart[]): string {
  return parts
    .map((part) => (part.type === 'group' ? GROUP_SPACE : part.type === 'minusSign' ? '−' : part.value))
    .join('')
}
