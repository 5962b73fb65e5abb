import type { ComparedField, FieldChange, ObjectChange } from '../engine/compare/compare-placements'
import type { ComparedFigure, Comparison } from '../engine/compare/compare-sites'
import type { Translator } from '../i18n/translator'
import { displayUnit, toDisplay, type UnitSystem } from '../units/display-units'
import { type FindingsTableOptions, findingsTable } from './findings-table'
import type { TableModel } from './table-model'

/** Two variants side by side as tables: figures, objects, findings gained and findings lost. */
export function comparisonTables(
  comparison: Comparison,
  t: Translator,
  options: FindingsTableOptions,
): readonly TableModel[] {
  const title = (key: string): string => t.t(`reports.comparison.${key}`)
  const findings = (key: 'gained' | 'lost'): TableModel => ({
    ...findingsTable(comparison[key], t, options),
    title: title(key),
  })
  return [
    figuresTable(comparison, t),
    comparedObjectsTable(comparison.objects, t, options.units),
    findings('gained'),
    findings('lost'),
  ]
}

function figuresTable({ figures, currency }: Comparison, t: Translator): TableModel {
  const title = (key: string): string => t.t(`reports.comparison.columns.${key}`)
  return {
    title: t.t('reports.comparison.figures'),
    columns: [
      { key: 'figure', title: title('figure'), type: 'text', width: 30 },
      { key: 'before', title: title('before'), type: 'number', decimals: 3, width: 16 },
      { key: 'after', title: title('after'), type: 'number', decimals: 3, width: 16 },
      { key: 'difference', title: title('difference'), type: 'number', decimals: 3, width: 16 },
      { key: 'unit', title: title('unit'), type: 'text', width: 10 },
    ],
    rows: figures.map(({ figure, before, after }) => ({
      figure: t.t(`reports.comparison.names.${figure}`),
      before,
      after,
      difference: before === null || after === null ? null : after - before,
      unit: unitOf(figure, currency),
    })),
  }
}

const unitOf = (figure: ComparedFigure['figure'], currency: string): string =>
  figure.endsWith('_kW') ? 'kW' : figure === 'facility' || figure === 'hardware' ? currency : ''

/** A row for each object that differs; what changed in it in words. */
export function comparedObjectsTable(objects: readonly ObjectChange[], t: Translator, units: UnitSystem): TableModel {
  const title = (key: string, params = {}): string => t.t(`reports.comparison.columns.${key}`, params)
  return {
    title: t.t('reports.comparison.objects'),
    columns: [
      { key: 'change', title: title('change'), type: 'text', width: 12 },
      { key: 'name', title: title('name'), type: 'text', width: 24 },
      { key: 'product', title: title('product'), type: 'text', width: 30 },
      {
        key: 'moved',
        title: title('moved', { unit: displayUnit('length', units).symbol }),
        type: 'number',
        decimals: 2,
      },
      { key: 'what', title: title('what'), type: 'text', width: 70 },
    ],
    rows: objects.map(({ kind, name, product, moved_m, fields }) => ({
      change: t.t(`reports.comparison.kinds.${kind}`),
      name,
      product,
      // Empty, not unknown: what did not move went no distance.
      moved: moved_m === null ? '' : toDisplay('length', moved_m, units).value,
      what: describeChanges(fields, t),
    })),
  }
}

/** What changed in an object, field by field; its place is told by how far it went. */
export const describeChanges = (fields: readonly FieldChange[], t: Translator): string =>
  fields
    .filter((f) => f.field !== 'place')
    .map(({ field, before, after }) =>
      t.t('reports.comparison.fieldChange', {
        field: t.t(`reports.comparison.fields.${field}`),
        before: valueText(field, before, t),
        after: valueText(field, after, t),
      }),
    )
    .join('; ')

function valueText(field: ComparedField, value: string | null, t: Translator): string {
  if (value === null) return t.t('reports.comparison.none')
  const key = `${field === 'mission' ? 'ui.inspector.missions' : 'ui.inspector.redundancies'}.${value}`
  return (field === 'mission' || field === 'redundancy') && t.has(key) ? t.t(key) : value
}
