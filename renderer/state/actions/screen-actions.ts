import type { AppState, Notice } from '../app-state'
import type { GetState, SetState, StoreInner } from '../store-access'

type ScreenPart = Pick<
  AppState,
  | 'selection'
  | 'hover'
  | 'interaction'
  | 'view'
  | 'snap_m'
  | 'frameRequest'
  | 'pointer'
  | 'preferences'
  | 'notices'
  | 'dialog'
  | 'bottomTab'
  | 'select'
  | 'selectRow'
  | 'gizmoHover'
  | 'setHover'
  | 'setGizmoHover'
  | 'setInteraction'
  | 'setView'
  | 'setSnap'
  | 'setPointer'
  | 'notePointer'
  | 'frame'
  | 'setPreferences'
  | 'setDialog'
  | 'setBottomTab'
  | 'askReplacement'
  | 'notify'
  | 'dismiss'
>

/** What is on screen and is lost on closing, and the preferences that are not. */
export function screenActions(inner: StoreInner, set: SetState, get: GetState): ScreenPart {
  let noticeNumber = 0
  /** Where the pointer has come to, to be told with the interaction. */
  let noted: AppState['pointer'] = null
  return {
    selection: new Set(),
    hover: null,
    gizmoHover: null,
    interaction: { type: 'idle' },
    view: '3d',
    snap_m: 0.25,
    frameRequest: null,
    pointer: null,
    preferences: inner.ports.preferences,
    notices: [],
    dialog: null,
    bottomTab: 'findings',

    select: (ids, mode = 'replace') => set({ selection: combine(get().selection, ids, mode), structurePart: null }),
    selectRow: () => {
      const { effective, selection } = get()
      const keys = new Set(effective.placements.filter((p) => selection.has(p.id) && p.row).map((p) => rowKey(p)))
      if (keys.size === 0) return
      const mates = effective.placements.filter((p) => p.row && keys.has(rowKey(p))).map((p) => p.id)
      set({ selection: new Set([...selection, ...mates]) })
    },
    setHover: (hover) => {
      if (get().hover !== hover) set({ hover })
    },
    setGizmoHover: (gizmoHover) => {
      if (get().gizmoHover !== gizmoHover) set({ gizmoHover })
    },
    setInteraction: (interaction) => {
      set(noted ? { interaction, pointer: noted } : { interaction })
      noted = null
    },
    setView: (view) => {
      set({ view })
      // A view of the floor that is asked for by name takes all of it.
      if (get().split && (view === 'plan' || view === '3d')) get().setSplit(false)
    },
    setSnap: (snap_m) => set({ snap_m }),
    setPointer: (pointer) => {
      noted = null
      set({ pointer })
    },
    notePointer: (pointer) => {
      noted = pointer
    },
    frame: (ids) => set({ frameRequest: { ids: [...ids] } }),
    setPreferences: (change) => {
      set({ preferences: { ...get().preferences, ...change } })
      inner.ports.client
        .call('preferences.set', change)
        .catch((error: Error) =>
          get().notify({ tone: 'warned', key: 'ui.notices.preferencesFailed', params: { problem: error.message } }),
        )
    },
    setDialog: (dialog) => set({ dialog }),
    askReplacement: () => set({ dialog: { type: 'replace-type' } }),
    setBottomTab: (bottomTab) => set({ bottomTab }),
    notify: (notice) => {
      const { notices } = get()
      if (notices.some((n) => sameNotice(n, notice))) return
      const others = notices.filter((n) => !isOvertaken(n, notice))
      set({ notices: [...others, { ...notice, id: ++noticeNumber }] })
    },
    dismiss: (id) => set({ notices: get().notices.filter((n) => n.id !== id) }),
  }
}

const rowKey = (p: { readonly hall: string | null; readonly row?: string | undefined }) => `${p.hall ?? ''}|${p.row}`

const sameNotice = (a: Notice, b: Omit<Notice, 'id'>): boolean =>
  a.key === b.key && a.text === b.text && JSON.stringify(a.params) === JSON.stringify(b.params)

/** The same sentence with newer figures stands in for the older one, so that notices do not pile up over the floor. */
const isOvertaken = (old: Notice, { key, tone }: Omit<Notice, 'id'>): boolean =>
  key !== undefined && old.key === key && tone !== 'broken' && old.tone === tone

function combine(
  old: ReadonlySet<string>,
  ids: Iterable<string>,
  mode: 'replace' | 'toggle' | 'add',
): ReadonlySet<string> {
  if (mode === 'replace') return new Set(ids)
  const next = new Set(old)
  for (const id of ids) {
    if (mode === 'toggle' && next.has(id)) next.delete(id)
    else next.add(id)
  }
  return next
}
