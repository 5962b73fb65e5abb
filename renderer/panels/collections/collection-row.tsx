import { Ellipsis } from 'lucide-react'
import { useMemo } from 'react'
import { Button as PlainButton } from 'react-aria-components'
import { changeCollection } from '../../../src/commands/collections/change-collection'
import { deleteCollection } from '../../../src/commands/collections/delete-collection'
import type { CollectionRecord } from '../../../src/model/collection'
import type { Edit } from '../../../src/session/session-types'
import { useT } from '../../i18n/translator-context'
import { useApp, useAppStore } from '../../state/hooks/use-app'
import { TextEntry } from '../../ui/fields/text-entry'
import { MenuButton } from '../../ui/menu-button'

interface Props {
  readonly collection: CollectionRecord
  readonly naming: boolean
  onNaming(on: boolean): void
}

/** A collection: a press selects what of it stands on the site, its menu changes it. */
export function CollectionRow({ collection, naming, onNaming }: Props) {
  const { id, name } = collection
  const { t, number } = useT()
  const store = useAppStore()
  const members = useStanding(collection)
  const selection = useApp((s) => s.selection)
  const isChosen = members.length > 0 && members.length === selection.size && members.every((m) => selection.has(m))
  const edit = (made: Edit | null) => made && store.getState().dispatch(made)
  const changeMembers = (change: (kept: readonly string[]) => Iterable<string>) => () =>
    edit(changeCollection(store.getState().document, id, { members: change(collection.members ?? []) }))
  const run = (name: string, act: () => void, disabled = false) => ({
    id: `collection-${name}`,
    label: t(`arrange.collections.${name}`),
    disabled,
    run: act,
  })
  const groups = [
    {
      id: 'look',
      entries: [
        run('frame', () => store.getState().frame(members), members.length === 0),
        run('isolate', () => store.getState().isolate(members), members.length === 0),
      ],
    },
    {
      id: 'members',
      entries: [
        run(
          'include',
          changeMembers((kept) => [...kept, ...selection]),
          selection.size === 0,
        ),
        run(
          'exclude',
          changeMembers((kept) => kept.filter((m) => !selection.has(m))),
          selection.size === 0,
        ),
        run(
          'replace',
          changeMembers(() => selection),
          selection.size === 0,
        ),
      ],
    },
    {
      id: 'own',
      entries: [
        run('rename', () => onNaming(true)),
        run('delete', () => edit(deleteCollection(store.getState().document, id))),
      ],
    },
  ]
  return (
    <li className="collection" data-testid="collection">
      {naming ? (
        <div className="collection-naming">
          <TextEntry
            label={t('arrange.collections.name')}
            value={name}
            onCommit={(next) => edit(changeCollection(store.getState().document, id, { name: next }))}
            onLeave={() => onNaming(false)}
            autoFocus
            stacked
            testId="collection-name"
          />
        </div>
      ) : (
        <PlainButton
          className="collection-select"
          aria-pressed={isChosen}
          onPress={(e) => store.getState().select(members, e.ctrlKey || e.metaKey ? 'add' : 'replace')}
        >
          <span className="truncate">{name}</span>
          <span className="muted">{number(members.length)}</span>
        </PlainButton>
      )}
      <MenuButton
        label={t('arrange.collections.menu', { name })}
        icon={<Ellipsis size={14} />}
        groups={groups}
        testId={`collection-menu-${id}`}
      />
    </li>
  )
}

/** Members that stand on the site at hand. */
function useStanding({ members = [] }: CollectionRecord): readonly string[] {
  const placements = useApp((s) => s.effective.placements)
  return useMemo(() => {
    const wanted = new Set(members)
    return placements.filter((p) => wanted.has(p.id)).map((p) => p.id)
  }, [placements, members])
}
