import type { SiteDocument } from '../../model/document'
import type { Edit } from '../edit'

/**
 * Names the shipped climate that the year of the site is reckoned by; bins of the site's own still win over it. Null
 * where the site already names it.
 * @param station id of the climate; null takes the name away
 */
export function setClimateStation(
  document: SiteDocument,
  station: { readonly id: string; readonly name: string } | null,
): Edit | null {
  const before = document.site
  if ((before.climate?.station ?? null) === (station?.id ?? null)) return null
  const { station: _, ...others } = before.climate ?? {}
  const climate = station ? { ...others, station: station.id } : others
  const { climate: __, ...site } = before
  const after = Object.keys(climate).length > 0 ? { ...site, climate } : site
  return {
    label: 'edits.setClimateStation',
    params: { name: station?.name ?? '', set: station ? 'yes' : 'no' },
    patch: [{ kind: 'site', before, after }],
  }
}
