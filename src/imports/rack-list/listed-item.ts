import type { Item } from '../../model/item'

/** Listed and catalogue power further apart than this do not agree. Project assumption: what rounding explains. */
const AGREED = 0.05

/** Whether a power as listed contradicts the product's own. */
export const contradicts = (item: Item, listed_kW: number | undefined): boolean => {
  if (listed_kW === undefined) return false
  const own_kW = item.load?.design_kW
  return own_kW === undefined || Math.abs(listed_kW - own_kW) > AGREED * Math.max(own_kW, listed_kW)
}

/** A product with the power that a list gives it; nobody has read that figure in a source, so it stands unverified. */
export function itemAsListed(item: Item, listed_kW: number, fileName: string): Item {
  const { peak_kW, ...load } = item.load ?? { design_kW: listed_kW }
  const kept = peak_kW !== undefined && peak_kW >= listed_kW ? { peak_kW } : {}
  return {
    ...item,
    id: `${item.id}-${plainId(String(listed_kW))}kw`,
    name: `${item.name}, ${listed_kW} kW`,
    load: { ...load, ...kept, design_kW: listed_kW },
    source: { ...listSource(fileName), notes: `design power as listed; the rest after ${item.id}` },
  }
}

/** A product that only the list knows: its name and, where every line agrees, its power. */
export const ownItem = (model: string, listed_kW: number | undefined, fileName: string): Item => ({
  id: [`listed-${plainId(model)}`, ...(listed_kW === undefined ? [] : [`${plainId(String(listed_kW))}kw`])].join('-'),
  category: 'asic-rack',
  name: listed_kW === undefined ? model : `${model}, ${listed_kW} kW`,
  ...(listed_kW === undefined ? {} : { load: { design_kW: listed_kW } }),
  power: { role: 'load' },
  source: listSource(fileName),
})

const listSource = (fileName: string) => ({ title: fileName, verified: false, grade: 'D' as const })

const plainId = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'rack'
