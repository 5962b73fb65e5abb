import type { Measured, Measurement } from '../../model/measured'

/**
 * The measurement behind a figure of a record; undefined where it was not measured, or was changed since. That of a whole
 * covers its parts: `size_m` covers `size_m.0`.
 * @param path place of the figure below the record, e.g. `load.design_kW`
 * @param value the figure as it is now
 */
export function measurementOf(
  record: { readonly measured?: Measured },
  path: string,
  value: number,
): Measurement | undefined {
  const { measured } = record
  if (!measured) return undefined
  const place = Object.keys(measured).find((field) => path === field || path.startsWith(`${field}.`))
  const found = place === undefined ? undefined : measured[place]
  return found?.value === undefined || found.value === value ? found : undefined
}
