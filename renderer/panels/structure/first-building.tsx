import './structure.css'
import { Building2 } from 'lucide-react'
import { arm } from '../../editor/keys/build-shortcuts'
import { useT } from '../../i18n/translator-context'
import { useApp, useAppStore } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'

/** Where a site has nothing yet: how it begins. */
export function FirstBuilding() {
  const { t } = useT()
  const store = useAppStore()
  const empty = useApp(
    ({ effective: e, document, interaction }) =>
      e.buildings.length + e.areas.length + e.placements.length === 0 &&
      (document.underlays ?? []).length === 0 &&
      interaction.type === 'idle',
  )
  if (!empty) return null
  return (
    <section className="first-building" aria-label={t('drawing.first.title')} data-testid="first-building">
      <h2>{t('drawing.first.title')}</h2>
      <p>{t('drawing.first.text')}</p>
      <Button look="primary" large onPress={() => arm(store.getState(), 'building')} data-testid="first-building-draw">
        <Building2 size={16} />
        {t('drawing.first.draw')}
        <kbd className="key">B</kbd>
      </Button>
      <p className="muted">{t('drawing.first.import')}</p>
    </section>
  )
}
