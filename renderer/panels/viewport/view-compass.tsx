import { Bookmark } from 'lucide-react'
import { getShortcut } from '../../editor/shortcuts'
import { standardViewNames } from '../../editor/standard-view'
import { useT } from '../../i18n/translator-context'
import { useAppStore } from '../../state/hooks/use-app'
import { useKeyTable } from '../../state/hooks/use-keys'
import { keyLabel } from '../../ui/key-label'
import { MenuButton, type MenuGroup } from '../../ui/menu-button'
import { useSavedViews } from '../saved-views/use-saved-views'

/** Shows where north is; its menu holds the standard views and the views saved with the site. */
export function ViewCompass() {
  const { t } = useT()
  const store = useAppStore()
  const { views: saved, save, show } = useSavedViews()
  const { keysOf } = useKeyTable()
  const views = standardViewNames.map((name) => {
    const command = getShortcut(`view-${name}`)
    const [key] = keysOf(command.id)
    return {
      id: command.id,
      label: t(command.labelKey),
      ...(key ? { end: keyLabel(key) } : {}),
      run: () => command.run({ store }),
    }
  })
  const groups: MenuGroup[] = [
    { id: 'views', title: t('arrange.views.standard'), entries: views },
    {
      id: 'saved',
      title: t('arrange.views.saved'),
      entries: [
        ...saved.map((b, i) => ({
          id: `bookmark-${i + 1}`,
          label: b.name,
          icon: <Bookmark size={14} aria-hidden />,
          run: () => show(b),
        })),
        { id: 'bookmark-save', label: t('arrange.views.save'), run: save },
        ...(saved.length > 0
          ? [
              {
                id: 'bookmark-edit',
                label: t('arrange.views.edit'),
                run: () => store.getState().setDialog({ type: 'saved-views' }),
              },
            ]
          : []),
      ],
    },
  ]
  return (
    <div className="compass">
      <MenuButton label={t('arrange.views.label')} icon={<Needle />} groups={groups} testId="compass" />
    </div>
  )
}

/** Turned by the floor through `--north`; the letter stays upright beside the tip. */
function Needle() {
  return (
    <svg className="compass-needle" viewBox="-16 -16 32 32" width={32} height={32} aria-hidden="true">
      <circle r={14.5} fill="none" stroke="var(--line-strong)" />
      <path d="M 0 -12 L 4 0 L -4 0 Z" fill="var(--accent)" />
      <path d="M 0 12 L 4 0 L -4 0 Z" fill="var(--faint)" />
    </svg>
  )
}
