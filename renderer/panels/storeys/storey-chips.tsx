import './storeys.css'
import { Group } from 'react-aria-components'
import { storeysWith } from '../../editor/storeys/storey-site'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useApp } from '../../state/hooks/use-app'
import { type StoreyView, storeyViews } from '../../state/slices/storey-slice'
import { Choice } from '../../ui/fields/choice'
import { storeyName } from './storey-name'

/** The storey that is worked on and how the others show, on the floor of a site that has more than one. */
export function StoreyChips() {
  const { t } = useT()
  const format = useFormat()
  const site = useApp((s) => s.effective)
  const floor_m = useApp((s) => s.floor_m)
  const view = useApp((s) => s.storeyView)
  const inPlan = useApp((s) => s.view === 'plan')
  const setFloor = useApp((s) => s.setFloor)
  const setStoreyView = useApp((s) => s.setStoreyView)
  const storeys = storeysWith(site, floor_m)
  if (storeys.length === 1) return null
  return (
    <Group className="view-chips storey-chips" aria-label={t('look.storeys.title')}>
      <Choice
        label={t('look.storeys.choose')}
        value={String(floor_m)}
        options={[...storeys].reverse().map((at_m) => ({
          id: String(at_m),
          label: storeyName(storeys, at_m, t),
          hint: format.quantity('length', at_m, 1),
        }))}
        onChange={(at_m) => setFloor(Number(at_m))}
        look="quiet"
        testId="storey"
      />
      {inPlan ? null : (
        <Choice<StoreyView>
          label={t('look.storeys.view')}
          value={view}
          options={storeyViews.map((id) => ({ id, label: t(`look.storeys.views.${id}`) }))}
          onChange={setStoreyView}
          look="quiet"
          testId="storey-view"
        />
      )}
    </Group>
  )
}
