import { randomUUID } from 'node:crypto'
import { basename, join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { OpenProject, ProjectListEntry, SiteTemplate } from '../api/app-api'
import type { SiteDocument } from '../model/document'
import type { Patch } from '../model/patch'
import { readDocument, validateDocument } from '../model/reading/read-document'
import { openProjectFile, type ProjectFile } from '../storage/project-file'
import { siteJson } from '../storage/site-json'
import { copyOfProject } from './copy-of-project'
import type { HostSpeech } from './host-speech'
import type { Resources } from './load-resources'
import type { HostPorts, MadeFile } from './ports'
import { isProjectPath, readSite, withSystemErrors } from './read-site'
import type { SettingsService } from './settings-service'
import { validateEdit } from './validate-edit'
import { createOwnProject, fileStem, openWorkingCopy, sourceOf } from './working-copy'

/** Projects that this host holds open. */
export interface ProjectService {
  list(): readonly ProjectListEntry[]
  /** Lets `open` take a path that is in no list: one the user chose or named at start. */
  allow(path: string): void
  open(path: string): OpenProject
  openText(fileName: string, text: string): OpenProject
  create(name: string, template?: SiteTemplate): OpenProject
  append(projectId: string, patch: Patch, label: string, expected: number): number
  document(projectId: string): SiteDocument
  fileName(projectId: string): string
  /** The project as a file to give away. */
  made(projectId: string, format: 'guscio' | 'json'): MadeFile
  close(projectId: string): void
  closeAll(): void
  openCount(): number
  /** Resolves once no project is open. */
  allClosed(): Promise<void>
}

/** The service with no project open. */
export function createProjectService(
  ports: Pick<HostPorts, 'userFolder' | 'openAtStart' | 'now' | 'projectsChanged'>,
  resources: Resources,
  settings: SettingsService,
  speech: HostSpeech,
): ProjectService {
  const open = new Map<string, ProjectFile>()
  const allowed = new Set<string>(ports.openAtStart === null ? [] : [resolve(ports.openAtStart)])
  const waiting: (() => void)[] = []
  const copies = join(ports.userFolder, 'projects')

  const get = (projectId: string): ProjectFile => {
    const file = open.get(projectId)
    if (!file) throw speech.refusal('unknown-project')
    return file
  }

  const hold = (file: ProjectFile, notices: readonly string[]): OpenProject => {
    const projectId = randomUUID()
    open.set(projectId, file)
    settings.remember(file.path)
    ports.projectsChanged?.()
    return describe(projectId, file, notices)
  }

  const openStored = (path: string): OpenProject => {
    for (const [projectId, file] of open) if (file.path === path) return describe(projectId, file, [])
    const file = withSystemErrors(() => openProjectFile(path))
    try {
      validateDocument(file.document, resources.catalog().items)
    } catch (error) {
      file.close()
      throw error
    }
    return hold(file, file.backup ? [speech.notice('upgraded', { backup: file.backup })] : [])
  }

  const openCopy = (name: string, document: SiteDocument): OpenProject => {
    const source = sourceOf(document)
    for (const [projectId, file] of open) if (file.source === source) return describe(projectId, file, [])
    const file = withSystemErrors(() => openWorkingCopy(copies, basename(name), document, source))
    const notice = file.sequence > 0 ? 'resumed' : 'copy'
    return hold(file, [speech.notice(notice, { path: file.path, file: basename(name) })])
  }

  return {
    list: () => [
      ...resources.examples().map((path) => ({ path, name: fileStem(basename(path)), kind: 'sample' as const })),
      ...settings.recent().map((path) => ({ path, name: basename(path), kind: 'recent' as const })),
    ],
    allow: (path) => void allowed.add(resolve(path)),
    open: (given) => {
      const path = resolve(given)
      return speech.about(path, () => {
        if (!allowed.has(path) && !resources.examples().includes(path) && !settings.recent().includes(path))
          throw speech.refusal('not-listed', { file: basename(path) })
        if (isProjectPath(path)) return openStored(path)
        return openCopy(path, readSite(path, resources.catalog()))
      })
    },
    openText: (fileName, text) =>
      speech.about(fileName, () => openCopy(fileName, readDocument(text, resources.catalog().items))),
    create: (name, template) =>
      speech.about(name, () => {
        const made = template ? readSite(resources.template(template), resources.catalog()) : emptyDocument
        const document = { ...made, site: { ...made.site, name } }
        const file = withSystemErrors(() => createOwnProject(copies, name, document))
        return hold(file, [])
      }),
    append(projectId, patch, label, expected) {
      const file = get(projectId)
      if (expected !== file.sequence) {
        // The answer to an earlier try was lost on the way: the edit is stored, and must not be stored twice.
        if (expected === file.sequence - 1 && isDeepStrictEqual(file.journal().at(-1)?.patch, patch))
          return file.sequence
        throw speech.refusal('stale-sequence', { expected, stored: file.sequence })
      }
      validateEdit(file.document, patch, resources.catalog())
      return speech.about(file.path, () => file.append(patch, label, ports.now()))
    },
    document: (projectId) => get(projectId).document,
    fileName: (projectId) => fileStem(basename(get(projectId).path)),
    made(projectId, format) {
      const file = get(projectId)
      const stem = fileStem(basename(file.path))
      if (format === 'guscio')
        return {
          fileName: `${stem}.guscio`,
          mediaType: 'application/vnd.guscio.project',
          bytes: copyOfProject(file),
        }
      const bytes = new TextEncoder().encode(siteJson(file.document))
      return { fileName: `${stem}.guscio.json`, mediaType: 'application/json', bytes }
    },
    close(projectId) {
      open.get(projectId)?.close()
      open.delete(projectId)
      ports.projectsChanged?.()
      if (open.size === 0) for (const resolve of waiting.splice(0)) resolve()
    },
    closeAll() {
      for (const file of open.values()) file.close()
      open.clear()
    },
    openCount: () => open.size,
    allClosed: () => (open.size === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
  }
}

const describe = (projectId: string, file: ProjectFile, notices: readonly string[]): OpenProject => ({
  projectId,
  name: basename(file.path),
  path: file.path,
  document: file.document,
  sequence: file.sequence,
  notices,
})

const emptyDocument: SiteDocument = {
  format: 'guscio-site',
  version: 1,
  site: { name: '' },
  buildings: [],
  placements: [],
  connections: [],
}
