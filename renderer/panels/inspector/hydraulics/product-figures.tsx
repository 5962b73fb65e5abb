import { changeItem, type ItemPart } from '../../../../src/commands/placements/change-item'
import type { EffectivePlacement } from '../../../../src/model/effective-site'
import { editContext } from '../../../editor/editor-store'
import { useT } from '../../../i18n/translator-context'
import { useApp, useAppStore } from '../../../state/hooks/use-app'
import { QuantityField } from '../../../ui/fields/quantity-field'
import { Fold } from '../../../ui/fold'
import { firstPoints } from './curve-points'
import { CurveTable } from './curve-table'

const ofCooler = [
  ['head_kPa', 'pressure'],
  ['maxFlow_lpm', 'flow'],
  ['pressureDrop_kPa', 'pressure'],
  ['fill_kPa', 'pressure'],
  ['npsh_kPa', 'pressure'],
  ['maxPressure_kPa', 'pressure'],
] as const
const ofLoad = [
  ['pressureDrop_kPa', 'pressure'],
  ['minFlow_lpm', 'flow'],
  ['maxPressure_kPa', 'pressure'],
] as const

/** Hydraulic figures of the product that stands here, to be typed over for all of its kind on the site. */
export function ProductFigures({ placement }: { readonly placement: EffectivePlacement }) {
  const { t } = useT()
  const store = useAppStore()
  const { item, definition } = placement
  const count = useApp((s) => s.effective.placements.filter((p) => p.item === item).length)
  const { heat, liquidCooling } = definition
  if (!liquidCooling && !(heat?.liquidFraction ?? 0)) return null
  const write = (part: ItemPart, field: string) => (value: unknown) => {
    const state = store.getState()
    const edit = changeItem(editContext(state), state.catalog.items, item, part, field, value)
    if (edit) state.dispatch(edit)
  }
  const field = (part: ItemPart, name: string, kind: 'pressure' | 'flow', value: number | undefined) => (
    <QuantityField
      key={`${part}.${name}`}
      label={t(`hydraulics.figures.${name}`)}
      kind={kind}
      value={value ?? null}
      placeholder="–"
      onCommit={(typed, relative) => {
        const next = relative ? (value ?? 0) + typed : typed
        if (next > 0) write(part, name)(next)
      }}
      onClear={() => write(part, name)(undefined)}
      testId={`figure-${name}`}
    />
  )
  return (
    <Fold title={t('hydraulics.figures.title')} open={false}>
      <p className="label">{t('hydraulics.figures.of', { name: definition.name, count })}</p>
      {liquidCooling ? ofCooler.map(([name, kind]) => field('liquidCooling', name, kind, liquidCooling[name])) : null}
      {heat && !liquidCooling ? ofLoad.map(([name, kind]) => field('heat', name, kind, heat[name])) : null}
      {liquidCooling ? (
        <CurveTable
          points={liquidCooling.pumpCurve ?? []}
          start={firstPoints(liquidCooling.head_kPa, liquidCooling.maxFlow_lpm)}
          onChange={write('liquidCooling', 'pumpCurve')}
        />
      ) : null}
    </Fold>
  )
}
