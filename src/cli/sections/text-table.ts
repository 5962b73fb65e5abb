import type { TextParams, Translator } from '../../i18n/translator'

/** Column names by their keys under `cli.columns`. */
export const columnNames = (keys: readonly string[], { t }: Translator, params: TextParams = {}): string[] =>
  keys.map((key) => t(`cli.columns.${key}`, params))

/** Lays rows out in columns for a terminal; columns named in `right` are set flush right. */
export function textTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string {
  const lines = [header, ...rows]
  const widths = header.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          right.includes(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('')
}
