import { useMemo } from 'react'
import type { Edit } from '../../../src/commands/edit'
import { addViews, type NewView } from '../../../src/commands/views/add-views'
import { deleteView } from '../../../src/commands/views/delete-view'
import { moveView } from '../../../src/commands/views/move-view'
import { renameView } from '../../../src/commands/views/rename-view'
import type { SiteDocument } from '../../../src/model/document'
import { useT } from '../../i18n/translator-context'
import { useApp, useAppStore } from '../../state/hooks/use-app'
import { oldBookmarks } from './old-bookmarks'
import { shownView, viewRecord } from './view-record'

const none: readonly NewView[] = []

/**
 * Views kept with the document: saving, naming, ordering and deleting one is an edit like any other, looking through
 * one is none. Views that earlier versions kept in the preferences are listed too, and go into the document with the
 * first such edit; opening a site writes nothing.
 */
export function useSavedViews() {
  const { t } = useT()
  const store = useAppStore()
  const project = useApp((s) => s.project?.path ?? s.project?.name ?? '')
  const kept: readonly NewView[] = useApp((s) => s.document.views ?? none)
  const stored = useApp((s) => s.preferences.layout.bookmarks)
  const old = useMemo(() => oldBookmarks(stored, project), [stored, project])
  const views = useMemo(() => [...kept, ...old], [kept, old])

  const takeIn = (): void => {
    if (old.length === 0) return
    const { document, dispatch, preferences, setPreferences } = store.getState()
    const edit = addViews(document, old)
    if (edit) dispatch(edit)
    const { [project]: _, ...others } = preferences.layout.bookmarks as Record<string, unknown>
    setPreferences({ layout: { ...preferences.layout, bookmarks: others } })
  }
  /** Views of old follow those of the document, so a place in the list stays what it was once they are taken in. */
  const change = (at: number, make: (document: SiteDocument, id: string) => Edit | null): void => {
    takeIn()
    const { document, dispatch } = store.getState()
    const id = document.views?.[at]?.id
    const edit = id === undefined ? null : make(document, id)
    if (edit) dispatch(edit)
  }
  return {
    views,
    save: () => {
      const { readPose, floor_m, section } = store.getState()
      if (!readPose) return
      takeIn()
      const { document, dispatch } = store.getState()
      const name = t('arrange.views.name', { number: views.length + 1 })
      const edit = addViews(document, [viewRecord(name, { pose: readPose(), floor_m, section })])
      if (edit) dispatch(edit)
    },
    /** Looks from where it was saved, at the storey that was worked on, cut as it was. */
    show: (view: NewView) => {
      const { pose, floor_m, section } = shownView(view)
      const { setFloor, setSection, goToPose } = store.getState()
      setFloor(floor_m)
      setSection(section)
      goToPose(pose)
    },
    rename: (at: number, name: string) => change(at, (document, id) => renameView(document, id, name)),
    /** Moves the view at one place of the list to another. */
    move: (from: number, to: number) => change(from, (document, id) => moveView(document, id, to)),
    remove: (at: number) => change(at, deleteView),
  }
}
