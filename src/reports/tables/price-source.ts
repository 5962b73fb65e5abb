import productivity from '../../../resources/cost/productivity.json'
import unitRates from '../../../resources/cost/unit-rates.json'
import type { EstimateLine } from '../../engine/results'
import type { Translator } from '../../i18n/translator'
import type { EstimateSettings } from '../../model/estimate-settings'
import type { Source } from '../../model/fields'
import type { Item } from '../../model/item'
import { sourceTitle } from '../trace/source-title'
import type { TableCell } from './table-row'

/** Where a unit price comes from, as cells: grade A to D, name of the source, year of the money. */
export interface PriceSource {
  readonly priceGrade: TableCell
  readonly priceSource: TableCell
  readonly priceYear: TableCell
}

/** A line without a price has a source of none. */
const unknown: PriceSource = { priceGrade: null, priceSource: null, priceYear: null }

/**
 * Source, grade and year of the unit price of an estimate line. A price that nobody read in the source of its product
 * is general knowledge, grade D, whatever the grade of the rest.
 * @param settings tells shipped prices from those that the project states
 */
export function priceSource(
  line: EstimateLine,
  item: Item | undefined,
  settings: EstimateSettings,
  t: Translator,
): PriceSource {
  if (!line.unitCost) return unknown
  const words = (key: string): string => t.t(`reports.bom.priceSources.${key}`)
  const own: PriceSource = { priceGrade: '', priceSource: words('project'), priceYear: '' }
  if (line.kind === 'item') {
    const { cost, source } = item ?? {}
    const priceYear = cost?.year === undefined ? '' : String(cost.year)
    if (!source) return { ...own, priceYear }
    if (!isPriceRead(source)) return { priceGrade: 'D', priceSource: words('notRead'), priceYear }
    return { priceGrade: source.grade ?? '', priceSource: sourceTitle(source, t), priceYear }
  }
  if (line.kind === 'run' && settings.unitPrices === 'typical') {
    const shipped = shippedSource(line.item)
    return {
      priceGrade: shipped.grade,
      priceSource: `${words('typicalRun')}: ${sourceTitle({ title: shipped.title }, t)}`,
      priceYear: String(unitRates.year),
    }
  }
  if (line.kind === 'removal' && settings.removal === 'typical')
    return { priceGrade: productivity.source.grade, priceSource: words('typicalRemoval'), priceYear: '' }
  return own
}

/** A source names the fields that were read in it, or stands for all of them. */
const isPriceRead = ({ verified, verifiedFields }: Source): boolean =>
  verifiedFields ? verifiedFields.some((field) => field.split('.')[0] === 'cost') : verified === true

/** Ways back of pipes are reckoned from the price of pipes. */
const shippedSource = (item: string): { readonly title: string; readonly grade: string } => {
  const medium = item.replace('run:', '')
  return (medium in unitRates.perM ? unitRates.perM[medium as keyof typeof unitRates.perM] : unitRates.perM.pipe).source
}
