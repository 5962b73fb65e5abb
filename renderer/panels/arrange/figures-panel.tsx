import type { Catalog } from '../../../src/catalog/catalog'
import { movePlacements } from '../../../src/commands/placements/move-placements'
import { addPoints, type PlanPoint, subtractPoints } from '../../../src/geometry/point'
import { dispatchEdit, editContext } from '../../editor/editor-store'
import { type ReferencePoint, referenceOffset } from '../../editor/reference-point'
import { storeySite } from '../../editor/storeys/storey-site'
import type { HeldInteraction } from '../../editor/tools/hold/held-kind'
import { heldKind, heldNow } from '../../editor/tools/hold/held-kinds'
import { holdAt, putDown } from '../../editor/tools/hold/holding'
import { createMovePlan } from '../../editor/tools/select/move-plan'
import { useT } from '../../i18n/translator-context'
import { useApp, useAppStore } from '../../state/hooks/use-app'
import type { AppStore } from '../../state/store-access'
import { Button } from '../../ui/button'
import { QuantityField } from '../../ui/fields/quantity-field'
import { ReferencePicker } from '../inspector/reference-picker'
import { HandPanel } from './hand-panel'
import { RefusalLine } from './refusal-line'
import { usePanelPlace } from './use-panel-place'

/** Enter during a move or while placing turns the figures into fields; here they are. */
export function FiguresPanel() {
  const { t } = useT()
  const store = useAppStore()
  // Null while the pointer carries it: a drag must not render anything here.
  const moving = useApp(({ interaction }) => (interaction.type === 'moving' && interaction.entry ? interaction : null))
  const placing = useApp((s) => {
    const held = heldNow(s)
    return held?.entry && held.type !== 'arraying' ? held : null
  })
  const reference = useApp((s) => s.referencePoint)
  const catalog = useApp((s) => s.catalog)
  const place = usePanelPlace()
  if (!moving && !placing) return null
  const from = placing ? heldReference(placing, reference, catalog) : ([0, 0] as const)
  const point: PlanPoint = moving ? moving.offset : addPoints(placing?.at ?? [0, 0], from)
  const put = (axis: 0 | 1) => (value: number, relative: boolean) => {
    const next: [number, number] = [point[0], point[1]]
    next[axis] = relative ? next[axis] + value : value
    if (moving) showMove(store, next)
    else if (placing) {
      const held = holdAt(store.getState(), placing, subtractPoints(next, from))
      store.getState().setInteraction({ ...held, entry: true })
    }
  }
  const apply = () => {
    // Read again: a field may have changed it a moment ago.
    const now = heldNow(store.getState())
    if (now) putDown(store, now, false)
    else applyMove(store)
  }
  const names = moving ? (['dx', 'dy'] as const) : (['x', 'y'] as const)
  const refusal = moving ? moving.refusal : (placing?.refusal ?? null)
  return (
    <HandPanel
      title={t(moving ? 'arrange.figures.move' : 'arrange.figures.place')}
      testId="figures-panel"
      place={place}
      takesFocus
      onEnter={apply}
    >
      {names.map((name, axis) => (
        <QuantityField
          key={name}
          label={t(`arrange.figures.${name}`)}
          kind="length"
          decimals={3}
          value={point[axis as 0 | 1]}
          onCommit={put(axis as 0 | 1)}
          testId={`figure-${name}`}
        />
      ))}
      {placing?.type === 'placing' && placing.ghost.length === 1 ? <ReferencePicker /> : null}
      {placing?.type === 'placing' ? (
        <QuantityField
          label={t('ui.inspector.rotation')}
          kind="angle"
          value={placing.rotation_deg}
          onCommit={(value, relative) => {
            const state = store.getState()
            const by = relative ? value : value - placing.rotation_deg
            state.setInteraction({ ...heldKind(placing).turned(state, placing, by), entry: true })
          }}
        />
      ) : null}
      <RefusalLine refusal={refusal} />
      <div className="arrange-actions">
        <Button onPress={() => store.getState().setInteraction({ type: 'idle' })}>{t('ui.cancel')}</Button>
        <Button look="primary" isDisabled={refusal !== null} onPress={apply} data-testid="figures-apply">
          {t(moving ? 'arrange.figures.doMove' : 'arrange.array.place')}
        </Button>
      </div>
    </HandPanel>
  )
}

/** From the centre of a single thing in hand to the point that its position is typed for. */
function heldReference(held: HeldInteraction, reference: ReferencePoint, { items }: Catalog): PlanPoint {
  const [only, ...more] = held.type === 'placing' ? held.ghost : []
  const definition = only && more.length === 0 ? items.get(only.item) : undefined
  return only && definition
    ? referenceOffset({ at: only.at, rotation_deg: only.rotation_deg ?? 0, definition }, reference)
    : [0, 0]
}

function showMove(store: AppStore, offset: PlanPoint): void {
  const { interaction, effective, floor_m, setInteraction } = store.getState()
  if (interaction.type !== 'moving') return
  const plan = createMovePlan(storeySite(effective, floor_m), new Set(interaction.ids))
  setInteraction({ ...interaction, offset, refusal: plan.refusalAt(offset), clearances: plan.clearancesAt(offset) })
}

function applyMove(store: AppStore): void {
  const state = store.getState()
  const { interaction } = state
  if (interaction.type !== 'moving' || interaction.refusal) return
  state.setInteraction({ type: 'idle' })
  dispatchEdit(state, movePlacements(editContext(state), interaction.ids, interaction.offset))
}
