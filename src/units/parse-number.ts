import { evaluateSum } from './evaluate-sum'
import { plainSigns } from './plain-signs'

/** Reads a number or a small sum of numbers (`3*0.6`), in the language's way of writing decimals; null where it is none. */
export function parseNumber(text: string, language: 'en' | 'it'): number | null {
  const plain = plainSigns(text).replace(/[\d.,]+(?: \d{3})*/g, (figure) => withDecimalPoint(figure, language) ?? 'x')
  return evaluateSum(plain)
}

/** One written figure with a decimal point and no grouping, or null where it is no figure. */
function withDecimalPoint(figure: string, language: 'en' | 'it'): string | null {
  const [decimal, group] = language === 'it' ? [',', '.'] : ['.', ',']
  let plain = figure.replaceAll(' ', '')
  if (
    new RegExp(`^\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d*)?$`).test(plain) &&
    !(language === 'it' && /^0/.test(plain))
  )
    plain = plain.replaceAll(group, '')
  // A foreign decimal sign is read as one where it cannot be grouping: "3.5" on an Italian screen is three and a half.
  plain = plain.replace(',', '.')
  return /^(\d+\.?\d*|\.\d+)$/.test(plain) ? plain : null
}
