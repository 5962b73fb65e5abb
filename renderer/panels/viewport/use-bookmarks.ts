import { useMemo } from 'react'
import { useT } from '../../i18n/translator-context'
import type { CameraPose } from '../../scene/camera/pose'
import { useApp, useAppStore } from '../../state/hooks/use-app'
import { noSection } from '../../state/slices/look-slice'
import { type CameraBookmark, readBookmarks } from './read-bookmarks'

/** Views saved for the open project, kept with the user's preferences: looking never changes the document. */
export function useBookmarks() {
  const { t } = useT()
  const store = useAppStore()
  const project = useApp((s) => s.project?.path ?? s.project?.name ?? '')
  const stored = useApp((s) => s.preferences.layout.bookmarks)
  const bookmarks = useMemo(() => readBookmarks(stored, project), [stored, project])
  const write = (list: readonly CameraBookmark[]): void => {
    const { preferences, setPreferences } = store.getState()
    const all = { ...(preferences.layout.bookmarks as object | undefined), [project]: list }
    setPreferences({ layout: { ...preferences.layout, bookmarks: all } })
  }
  return {
    bookmarks,
    save: () => {
      const { readPose, section } = store.getState()
      const pose: CameraPose | undefined = readPose?.()
      if (!pose) return
      const isCut = Object.values(section).some((at_m) => at_m !== null)
      const name = t('arrange.views.name', { number: bookmarks.length + 1 })
      write([...bookmarks, { name, pose, ...(isCut && { section }) }])
    },
    /** Looks from where it was saved, at the site cut as it was. */
    show: ({ pose, section }: CameraBookmark) => {
      store.getState().setSection(section ?? noSection)
      store.getState().goToPose(pose)
    },
    rename: (at: number, name: string) => {
      const next = name.trim()
      if (next) write(bookmarks.map((b, i) => (i === at ? { ...b, name: next } : b)))
    },
    /** Moves the view at one place of the list to another. */
    move: (from: number, to: number) => {
      const moved = bookmarks[from]
      if (moved) write(bookmarks.toSpliced(from, 1).toSpliced(to, 0, moved))
    },
    remove: (at: number) => write(bookmarks.toSpliced(at, 1)),
  }
}
