import { Settings } from 'lucide-react'
import type { Preferences } from '../../../src/api/app-api'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useApp } from '../../state/hooks/use-app'
import { tourIds } from '../../state/slices/tour-slice'
import { MenuButton, type MenuEntry } from '../../ui/menu-button'

/** Language, units and theme; none of them touches the document. */
export function SettingsMenu() {
  const { t } = useT()
  const preferences = useApp((s) => s.preferences)
  const setPreferences = useApp((s) => s.setPreferences)
  const setDialog = useApp((s) => s.setDialog)
  const startTour = useApp((s) => s.startTour)
  const scale = useApp((s) => s.scale)
  const stepScale = useApp((s) => s.stepScale)
  const format = useFormat()
  const open = useApp((s) => s.project !== null)
  const choice = <K extends 'language' | 'units' | 'theme'>(
    key: K,
    value: Preferences[K],
    label: string,
  ): MenuEntry => ({
    id: `${key}-${value}`,
    label,
    chosen: preferences[key] === value,
    run: () => setPreferences({ [key]: value }),
  })
  return (
    <MenuButton
      label={t('ui.settings.menu')}
      icon={<Settings size={16} />}
      testId="settings-menu"
      groups={[
        {
          id: 'language',
          title: t('ui.settings.language'),
          entries: [choice('language', 'en', 'English'), choice('language', 'it', 'Italiano')],
        },
        {
          id: 'units',
          title: t('ui.settings.units'),
          entries: [
            choice('units', 'metric', t('units.systems.metric')),
            choice('units', 'imperial', t('units.systems.imperial')),
          ],
        },
        {
          id: 'theme',
          title: t('ui.settings.theme'),
          entries: [
            choice('theme', 'system', t('ui.settings.themeSystem')),
            choice('theme', 'light', t('ui.settings.themeLight')),
            choice('theme', 'dark', t('ui.settings.themeDark')),
          ],
        },
        // In a browser the browser's own zoom does this.
        ...(scale === null
          ? []
          : [
              {
                id: 'scale',
                title: t('ui.settings.scale', { percent: format.percent(scale) }),
                entries: (['larger', 'smaller', 'normal'] as const).map((step) => ({
                  id: `scale-${step}`,
                  label: t(`ui.settings.${step}`),
                  run: () => stepScale(step),
                })),
              },
            ]),
        {
          id: 'help',
          entries: [
            {
              id: 'open-palette',
              label: t('ui.palette.title'),
              end: 'Ctrl K',
              run: () => setDialog({ type: 'palette' }),
            },
            {
              id: 'open-shortcuts',
              label: t('ui.shortcuts.title'),
              end: '?',
              run: () => setDialog({ type: 'shortcuts' }),
            },
            ...(open
              ? tourIds.map((id) => ({ id: `tour-${id}`, label: t(`tour.${id}.menu`), run: () => startTour(id) }))
              : []),
            { id: 'open-guide', label: t('guide.title'), run: () => setDialog({ type: 'guide' }) },
            { id: 'open-about', label: t('ui.about.title'), run: () => setDialog({ type: 'about' }) },
          ],
        },
      ]}
    />
  )
}
