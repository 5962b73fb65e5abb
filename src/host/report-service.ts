import type { MethodParsed } from '../api/app-api'
import { resolveScenario } from './analyse-site'
import type { HostSpeech } from './host-speech'
import type { Resources } from './load-resources'
import { bomMediaTypes, makeBom } from './make-bom'
import { makePlan, planMediaTypes } from './make-plan'
import { makeReport, reportMediaTypes } from './make-report'
import type { HostPorts, MadeFile } from './ports'
import type { ProjectService } from './project-service'

/** Files made from an open project. */
export interface ReportService {
  bom(input: MethodParsed<'export.bom'>): Promise<MadeFile>
  plan(input: MethodParsed<'export.plan'>): Promise<MadeFile>
  report(input: MethodParsed<'export.report'>): Promise<MadeFile>
}

/** Makes files of open projects; each is checked and reckoned anew, as the document stands. */
export function createReportService(
  ports: Pick<HostPorts, 'now'>,
  resources: Resources,
  projects: Pick<ProjectService, 'document' | 'fileName'>,
  speech: HostSpeech,
): ReportService {
  const name = (projectId: string, scenario: string | null, what: string): string =>
    [projects.fileName(projectId), scenario, what].filter((part) => part !== null).join('-')
  const pairOf = (projectId: string, scenario: string | null) =>
    resolveScenario(projects.document(projectId), resources.catalog(), scenario)
  return {
    async bom({ projectId, scenario, format, language }) {
      const today = ports.now().toISOString().slice(0, 10)
      const { bytes } = await makeBom(pairOf(projectId, scenario), format, speech.translator(language), today)
      return { fileName: name(projectId, scenario, `bom.${format}`), mediaType: bomMediaTypes[format], bytes }
    },
    async plan({ projectId, scenario, format, language, units }) {
      const today = ports.now().toISOString().slice(0, 10)
      const translator = speech.translator(language)
      const bytes = await makePlan(pairOf(projectId, scenario), { format, units, today, translator })
      return { fileName: name(projectId, scenario, `plan.${format}`), mediaType: planMediaTypes[format], bytes }
    },
    async report({ projectId, scenario, format, language, units }) {
      const translator = speech.translator(language)
      const { bytes } = await makeReport(pairOf(projectId, scenario), { format, units, now: ports.now(), translator })
      return { fileName: name(projectId, scenario, `report.${format}`), mediaType: reportMediaTypes[format], bytes }
    },
  }
}
