/**
 * Reads a share of a whole: `0.05`, `0,05`, `5 %`. Empty is null, what cannot be read or lies outside 0 to 1 undefined.
 * @returns 0 to 1
 */
export function parseShare(text: string): number | null | undefined {
  const plain = text.replace(/[\s\u00a0\u2009\u202f]/g, '').replace(',', '.')
  if (plain === '' || plain === '%') return null
  const percent = plain.endsWith('%')
  const figure = percent ? plain.slice(0, -1) : plain
  if (!/^\d*\.?\d+$/.test(figure)) return undefined
  const share = Number(figure) / (percent ? 100 : 1)
  return share <= 1 ? share : undefined
}
