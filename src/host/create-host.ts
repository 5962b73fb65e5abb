import { basename } from 'node:path'
import { version } from '../../package.json'
import type { AppHandlers, CatalogData, Language } from '../api/app-api'
import type { Translator } from '../i18n/translator'
import { createHostSpeech } from './host-speech'
import { loadResources } from './load-resources'
import type { HostPorts } from './ports'
import { createProjectService, type ProjectService } from './project-service'
import { createReportService } from './report-service'
import { createSettingsService } from './settings-service'

/** Everything behind the API, and what a shell needs of it besides. */
export interface Host {
  readonly handlers: AppHandlers
  readonly projects: ProjectService
  /** Texts for menus and dialogs, in the user's language unless another is named. */
  translator(language?: Language): Translator
  /** Closes every project; call it last. */
  close(): void
}

/** Composition root of the host: what a shell brings in, the services, the table of calls. */
export function createHost(ports: HostPorts): Host {
  const resources = loadResources(ports.resourcesFolder)
  const settings = createSettingsService(ports.userFolder)
  const speech = createHostSpeech(resources, () => settings.preferences().language)
  const projects = createProjectService(ports, resources, settings, speech)
  const reports = createReportService(ports, resources, projects, speech)
  const language = () => settings.preferences().language

  const handlers: AppHandlers = {
    'app.info': () => ({ version, host: ports.host, platform: ports.platform, openAtStart: ports.openAtStart }),
    'app.texts': (input) => resources.texts(input.language) as Record<string, unknown>,
    'preferences.get': () => settings.preferences(),
    'preferences.set': (change) => {
      const preferences = settings.setPreferences(change)
      ports.preferencesChanged?.(preferences)
      return preferences
    },
    'catalog.get': (): CatalogData => {
      const { version, items, assemblies } = resources.catalog()
      return { version, items: [...items.values()], assemblies: [...assemblies.values()] }
    },
    'project.list': () => projects.list(),
    'project.open': ({ path }) => projects.open(path),
    'project.openDialog': async () => {
      if (ports.chooseProject === null) throw speech.refusal('no-dialog')
      const path = await ports.chooseProject(language())
      if (path === null) return null
      projects.allow(path)
      return projects.open(path)
    },
    'project.openText': ({ fileName, text }) => projects.openText(basename(fileName), text),
    'project.create': ({ name, template }) => projects.create(name, template),
    'project.append': ({ projectId, patch, label, expected }) => ({
      sequence: projects.append(projectId, patch, label, expected),
    }),
    'project.saveAs': ({ projectId, format }) => ports.deliver(projects.made(projectId, format), language()),
    'project.close': ({ projectId }) => {
      projects.close(projectId)
      return null
    },
    'export.bom': async (input) => ports.deliver(await reports.bom(input), language()),
    'export.plan': async (input) => ports.deliver(await reports.plan(input), language()),
    'export.report': async (input) => ports.deliver(await reports.report(input), language()),
  }

  return { handlers, projects, translator: speech.translator, close: () => projects.closeAll() }
}
