import './storeys.css'
import { isRefusal } from '../../../src/commands/edit'
import { moveStorey } from '../../../src/commands/structure/move-storey'
import { onSameStorey, storeysOf } from '../../../src/model/storeys'
import { editContext } from '../../editor/editor-store'
import { storeysWith } from '../../editor/storeys/storey-site'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useApp, useAppStore } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'
import { QuantityField } from '../../ui/fields/quantity-field'
import { Fold } from '../../ui/fold'
import { storeyName } from './storey-name'

/** Height of a new storey over the one below until somebody types it, metres. Project assumption. */
const NEW_STOREY_m = 5

/** The storeys of the site: which one is worked on, how high it lies, and new ones above and below. */
export function StoreysSection() {
  const { t } = useT()
  const format = useFormat()
  const store = useAppStore()
  const site = useApp((s) => s.effective)
  const floor_m = useApp((s) => s.floor_m)
  const setFloor = useApp((s) => s.setFloor)
  const storeys = storeysWith(site, floor_m)
  const lift = (to_m: number): void => {
    const state = store.getState()
    const isDrawn = storeysOf(site).some((at_m) => onSameStorey(at_m, floor_m))
    const edit = isDrawn ? moveStorey(editContext(state), floor_m, to_m) : null
    if (edit && isRefusal(edit)) {
      state.notify({ tone: 'warned', key: `edits.refusals.${edit.code}`, params: edit.params })
      return
    }
    if (edit) state.dispatch(edit)
    setFloor(to_m)
  }
  return (
    <Fold title={t('look.storeys.title')} open={storeys.length > 1} key={String(storeys.length > 1)}>
      <div className="storeys">
        <ul>
          {[...storeys].reverse().map((at_m) => (
            <li key={at_m}>
              <Button
                look="quiet"
                aria-current={onSameStorey(at_m, floor_m)}
                onPress={() => setFloor(at_m)}
                data-testid={`storey-${at_m}`}
              >
                <span className="truncate">{storeyName(storeys, at_m, t)}</span>
                <span className="end">{format.quantity('length', at_m, 2)}</span>
              </Button>
            </li>
          ))}
        </ul>
        {onSameStorey(floor_m, 0) ? null : (
          <QuantityField
            label={t('look.storeys.elevation')}
            kind="length"
            decimals={2}
            value={floor_m}
            onCommit={(value, relative) => lift(relative ? floor_m + value : value)}
            testId="storey-elevation"
          />
        )}
        <div className="storey-new">
          <Button look="link" onPress={() => setFloor(storeys.at(-1)! + NEW_STOREY_m)} data-testid="storey-above">
            {t('look.storeys.above')}
          </Button>
          <Button look="link" onPress={() => setFloor(storeys[0]! - NEW_STOREY_m)} data-testid="storey-below">
            {t('look.storeys.below')}
          </Button>
        </div>
      </div>
    </Fold>
  )
}
