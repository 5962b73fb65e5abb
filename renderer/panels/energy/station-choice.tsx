import { setClimateStation } from '../../../src/commands/settings/set-climate-station'
import { climateStations } from '../../../src/engine/energy/climate-stations'
import { useT } from '../../i18n/translator-context'
import { useApp, useAppStore } from '../../state/hooks/use-app'
import { Choice } from '../../ui/fields/choice'

/** The climate that the year is reckoned by, those of the site's country first; one undo step. */
export function StationChoice() {
  const { t } = useT()
  const store = useAppStore()
  const station = useApp((s) => s.document.site.climate?.station ?? null)
  const country = useApp((s) => s.document.site.country)
  const near = (s: { readonly country: string }): number => (s.country === country ? 0 : 1)
  const options = [...climateStations]
    .sort((a, b) => near(a) - near(b) || a.country.localeCompare(b.country) || a.name.localeCompare(b.name))
    .map(({ id, name, country: where }) => ({ id, label: `${name}, ${where}` }))
  const choose = (id: string) => {
    const found = climateStations.find((s) => s.id === id)
    const { document, dispatch } = store.getState()
    const edit = found && setClimateStation(document, found)
    if (edit) dispatch(edit)
  }
  return (
    <Choice
      label={t('energy.station.label')}
      value={station}
      options={options}
      onChange={choose}
      placeholder={t('energy.station.choose')}
      testId="climate-station"
    />
  )
}
