import { z } from 'zod'
import type { Assembly } from '../model/assembly'
import type { SiteDocument } from '../model/document'
import type { Item } from '../model/item'
import type { Patch } from '../model/patch'

/** One method of the contract between screen and host. Input is validated; output is typed. */
interface Method<I extends z.ZodType, O> {
  readonly input: I
  readonly output?: O
}
const method =
  <O>() =>
  <I extends z.ZodType>(input: I): Method<I, O> => ({ input })

const language = z.enum(['en', 'it'])
export type Language = z.infer<typeof language>

const preferenceFields = {
  language,
  units: z.enum(['metric', 'imperial']),
  theme: z.enum(['system', 'light', 'dark']),
  layout: z.record(z.string(), z.unknown()),
  /** Keys given to commands of the screen, by the command's id. */
  keys: z.record(z.string().max(80), z.array(z.string().max(40)).max(4).readonly()).readonly(),
}

/** What the screen may remember between runs, per user. */
export const preferencesSchema = z.object({
  language: preferenceFields.language.default('en'),
  units: preferenceFields.units.default('metric'),
  theme: preferenceFields.theme.default('system'),
  layout: preferenceFields.layout.default({}),
  keys: preferenceFields.keys.default({}),
})
/** A change of some of them: no defaults here, or a change of one would reset the others. */
const preferencesChange = z.object(preferenceFields).partial()
export type Preferences = z.infer<typeof preferencesSchema>

/** A project that the host holds open. */
export interface OpenProject {
  readonly projectId: string
  /** Name for the title bar, e.g. `north-fork.guscio`. */
  readonly name: string
  /** Full path where the host may show it; null in a browser. */
  readonly path: string | null
  readonly document: SiteDocument
  /** Number of the last edit in the file. */
  readonly sequence: number
  /** Plain sentences about things mended or recovered while opening. */
  readonly notices: readonly string[]
}

export interface CatalogData {
  readonly version: string
  readonly items: readonly Item[]
  readonly assemblies: readonly Assembly[]
}

export interface ProjectListEntry {
  readonly path: string
  readonly name: string
  readonly kind: 'sample' | 'recent'
}

/** A file that the host made; a shell saves it through a dialog, a browser downloads it. */
export interface ExportedFile {
  readonly fileName: string
  /** Where it was written, or null where the browser downloads it from `download`. */
  readonly path: string | null
  /** Same-origin address of the bytes, for the browser host. */
  readonly download: string | null
}

const changeSchema = z.looseObject({
  kind: z.enum([
    'buildings',
    'items',
    'assemblies',
    'placements',
    'connections',
    'scenarios',
    'site',
    'schedule',
    'estimate',
    'waivers',
    'checks',
    'areas',
    'underlays',
    'collections',
    'views',
  ]),
  id: z.string().optional(),
  index: z.int().min(0).optional(),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
})
const patchSchema = z.array(changeSchema) as unknown as z.ZodType<Patch, Patch>
/** Shipped beginnings of sites: ground with supplies and no building yet. */
export const siteTemplates = ['serviced-yard'] as const
export type SiteTemplate = (typeof siteTemplates)[number]

const project = z.object({ projectId: z.string() })
const scenario = z.string().nullable()

/** Every call the screen can make. Names are `area.verb`. */
export const appApi = {
  'app.info': method<{
    version: string
    host: 'electron' | 'loopback'
    platform: string
    openAtStart: string | null
  }>()(z.object({})),
  'app.texts': method<Record<string, unknown>>()(z.object({ language })),
  'preferences.get': method<Preferences>()(z.object({})),
  'preferences.set': method<Preferences>()(preferencesChange),
  'catalog.get': method<CatalogData>()(z.object({})),
  'project.list': method<readonly ProjectListEntry[]>()(z.object({})),
  /** Opens a path given by `project.list` or at start. A `.guscio.json` or a shipped sample is opened as a copy. */
  'project.open': method<OpenProject>()(z.object({ path: z.string() })),
  /** Asks the user for a file; null where they cancel. A browser host uploads instead. */
  'project.openDialog': method<OpenProject | null>()(z.object({})),
  /** Opens a document whose text the browser read from a dropped or chosen file. */
  'project.openText': method<OpenProject>()(z.object({ fileName: z.string(), text: z.string() })),
  /** Makes a site of the user's own: empty, or with what a shipped template has. */
  'project.create': method<OpenProject>()(
    z.object({ name: z.string().min(1), template: z.enum(siteTemplates).optional() }),
  ),
  /** Appends one edit to the project file; returns once it is durable. */
  'project.append': method<{ sequence: number }>()(
    project.extend({ patch: patchSchema, label: z.string(), expected: z.int() }),
  ),
  'project.saveAs': method<ExportedFile | null>()(project.extend({ format: z.enum(['guscio', 'json']) })),
  'project.close': method<null>()(project),
  'export.bom': method<ExportedFile | null>()(
    project.extend({ scenario, format: z.enum(['csv', 'xlsx', 'json']), language }),
  ),
  /** The plan as a drawing for CAD, in metres. */
  'export.plan': method<ExportedFile | null>()(
    project.extend({
      scenario,
      format: z.enum(['dxf', 'svg', 'pdf']),
      language,
      units: z.enum(['metric', 'imperial']).default('metric'),
    }),
  ),
  'export.report': method<ExportedFile | null>()(
    project.extend({
      scenario,
      format: z.enum(['pdf', 'html']),
      language,
      units: z.enum(['metric', 'imperial']).default('metric'),
    }),
  ),
} as const

export type AppApi = typeof appApi
export type MethodName = keyof AppApi
export type MethodInput<M extends MethodName> = z.input<AppApi[M]['input']>
export type MethodParsed<M extends MethodName> = z.output<AppApi[M]['input']>
export type MethodOutput<M extends MethodName> =
  | NonNullable<AppApi[M]['output']>
  | (null extends AppApi[M]['output'] ? null : never)

/** What a host implements. */
export type AppHandlers = {
  readonly [M in MethodName]: (input: MethodParsed<M>) => Promise<MethodOutput<M>> | MethodOutput<M>
}

/** Things a host tells the screen of its own accord. */
export type AppEvent =
  | { readonly type: 'menu'; readonly command: string }
  | { readonly type: 'project-opened'; readonly project: OpenProject }
  | { readonly type: 'before-close' }
