import { onFloor } from '../../../src/commands/structure/structure-edit'
import { addUnderlay } from '../../../src/commands/underlays/add-underlay'
import type { UnderlayRecord } from '../../../src/commands/underlays/underlay-edit'
import type { PlanPoint } from '../../../src/geometry/point'
import { DXF_LIMIT_BYTES } from '../../../src/imports/drawing/read-dxf'
import { ImportProblem } from '../../../src/imports/import-problem'
import { TABLE_LIMIT_BYTES } from '../../../src/imports/tables/table'
import { siteBounds } from '../../scene/shell/site-bounds'
import type { AppState } from '../../state/app-state'
import { useAppStore } from '../../state/hooks/use-app'
import type { Reading } from '../../state/slices/imports-slice'
import { dismissImportNotices } from './dismiss-import-notices'
import { readInWorker } from './file-worker/read-in-worker'
import { pictureUnderlay } from './picture-underlay'

const PICTURE_LIMIT_BYTES = 64 * 2 ** 20

type FileKind = 'dxf' | 'dwg' | 'csv' | 'xlsx' | 'pdf' | 'picture'

const endings: Readonly<Record<string, FileKind>> = {
  dxf: 'dxf',
  dwg: 'dwg',
  csv: 'csv',
  tsv: 'csv',
  txt: 'csv',
  xlsx: 'xlsx',
  pdf: 'pdf',
  png: 'picture',
  jpg: 'picture',
  jpeg: 'picture',
  webp: 'picture',
}

/** Endings that a file chooser offers for underlays and for rack lists. */
export const underlayEndings = '.dxf,.pdf,.png,.jpg,.jpeg,.webp'
export const rackListEndings = '.csv,.tsv,.txt,.xlsx'

/** What a file is taken in as, by its name; null for anything that is no import, as a site is none. */
export const importKind = (fileName: string): FileKind | null =>
  endings[/\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? ''] ?? null

const limits: Readonly<Record<FileKind, number>> = {
  dxf: DXF_LIMIT_BYTES,
  dwg: DXF_LIMIT_BYTES,
  pdf: DXF_LIMIT_BYTES,
  picture: PICTURE_LIMIT_BYTES,
  csv: TABLE_LIMIT_BYTES,
  xlsx: TABLE_LIMIT_BYTES,
}

/** Takes a file into the open site: a picture at once, all else through the dialog that it needs. */
export function useTakeFile() {
  const store = useAppStore()
  const take = async (file: File): Promise<void> => {
    const kind = importKind(file.name)
    const state = store.getState()
    if (!kind) return
    if (!state.project)
      return state.notify({ tone: 'warned', key: 'imports.notices.noSite', params: { file: file.name } })
    if (state.reading) return
    dismissImportNotices(state)
    const stop = new AbortController()
    state.setReading({ file: file.name, step: 'open', share: null, cancel: () => stop.abort() })
    try {
      await read(kind, file, state, stop.signal)
    } catch (error) {
      if (stop.signal.aborted) return
      const params = { file: file.name }
      if (error instanceof ImportProblem)
        state.notify({ tone: 'broken', key: `imports.refusals.${error.code}`, params: { ...params, ...error.params } })
      else
        state.notify({ tone: 'broken', key: 'imports.notices.failed', params: { ...params, problem: String(error) } })
    } finally {
      store.getState().setReading(null)
    }
  }
  return take

  async function read(kind: FileKind, file: File, state: AppState, signal: AbortSignal): Promise<void> {
    const waiting = {
      signal,
      onStep(step: Reading['step'], share: Reading['share']) {
        const { reading, setReading } = store.getState()
        if (reading) setReading({ ...reading, step, share })
      },
    }
    if (file.size > limits[kind]) throw new ImportProblem('too-large', { limit: Math.round(limits[kind] / 2 ** 20) })
    if (file.size === 0) throw new ImportProblem('empty')
    if (kind === 'dwg') throw new ImportProblem('dwg')
    if (kind === 'picture') {
      const { picture } = await readInWorker('picture', file, waiting)
      addToFloor(store.getState(), pictureUnderlay(picture, file.name, siteCentre(store.getState())))
      const { original_px, width_px } = picture
      return store.getState().notify({
        tone: 'info',
        key: original_px > width_px ? 'imports.notices.pictureShrunk' : 'imports.notices.picture',
        params: { file: file.name, from: original_px, to: width_px },
      })
    }
    const bytes = await file.arrayBuffer()
    signal.throwIfAborted()
    if (kind === 'pdf') return state.setImporting({ type: 'pdf', fileName: file.name, bytes })
    if (kind === 'dxf') {
      const { drawing } = await readInWorker('dxf', bytes, waiting)
      return state.setImporting({ type: 'drawing', fileName: file.name, drawing })
    }
    const { table } = await readInWorker(kind, bytes, waiting)
    state.setImporting({ type: 'rack-list', fileName: file.name, table })
  }
}

/** Lays an underlay down, takes it in hand and brings it into sight. */
export function addToFloor(state: AppState, draft: Omit<UnderlayRecord, 'id'>): void {
  const { edit, id } = addUnderlay(state.document, {
    ...draft,
    ...onFloor(state.floor_m),
  })
  state.dispatch(edit)
  if (!state.layers.underlays) state.setLayer('underlays', true)
  state.showUnderlay(id)
}

/** The middle of what the site holds. */
export function siteCentre({ effective }: Pick<AppState, 'effective'>): PlanPoint {
  const { min, max } = siteBounds(effective)
  return [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2]
}
