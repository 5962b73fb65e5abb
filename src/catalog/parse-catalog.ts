import type { z } from 'zod'
import { type Assembly, assemblySchema } from '../model/assembly'
import { type Item, itemSchema } from '../model/item'
import { DocumentError } from '../model/reading/document-error'
import { phrase } from '../model/reading/phrase'
import type { Catalog } from './catalog'

/** One JSON file of the catalogue; `name` is its path below the catalogue folder, for messages. */
export interface CatalogFile {
  readonly name: string
  readonly json: unknown
}

/**
 * Reads the shipped catalogue: one product or assembly a file (an assembly is what has `members`), and an optional
 * `version.json` with the edition. Pure: the caller reads the files.
 * @throws DocumentError naming file and place where a file does not fit its schema, an id comes twice, or an
 *   assembly names an item or a member that does not exist
 */
export function parseCatalog(files: readonly CatalogFile[]): Catalog {
  const items = new Map<string, Item>()
  const assemblies = new Map<string, Assembly>()
  const firstFile = new Map<string, string>()
  let version = 'unversioned'

  for (const file of files) {
    if (file.name === 'version.json') {
      version = readVersion(file)
      continue
    }
    const assembly = isRecord(file.json) && 'members' in file.json
    const entry = assembly ? parseWith(assemblySchema, file) : parseWith(itemSchema, file)
    const before = firstFile.get(entry.id)
    if (before !== undefined)
      throw new DocumentError(
        'duplicate-id',
        `${file.name}: id`,
        phrase`"${entry.id}" is already defined in ${before}`,
        'give one of the two another id',
      )
    firstFile.set(entry.id, file.name)
    if (assembly) assemblies.set(entry.id, entry as Assembly)
    else items.set(entry.id, entry as Item)
  }
  for (const assembly of assemblies.values()) checkReferences(assembly, items, firstFile.get(assembly.id)!)
  return { version, items, assemblies }
}

function parseWith<T>(schema: z.ZodType<T>, file: CatalogFile): T {
  const result = schema.safeParse(file.json)
  if (result.success) return result.data
  const issue = result.error.issues[0]!
  throw new DocumentError(
    'invalid-value',
    [file.name, placeOf(issue.path)].filter(Boolean).join(': '),
    issue.message,
    'correct the file',
  )
}

/** `members[2].item` from a path of keys. */
function placeOf(path: readonly PropertyKey[]): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i ? '.' : ''}${String(key)}`)).join('')
}

function readVersion(file: CatalogFile): string {
  if (isRecord(file.json) && typeof file.json.version === 'string') return file.json.version
  throw new DocumentError('invalid-value', `${file.name}: version`, 'the edition is missing', 'write it as a text')
}

function checkReferences(assembly: Assembly, items: ReadonlyMap<string, Item>, file: string): void {
  const members = new Set<string>()
  for (const [i, member] of assembly.members.entries()) {
    if (members.has(member.id))
      throw new DocumentError(
        'duplicate-id',
        `${file}: members[${i}].id`,
        phrase`"${member.id}" is used twice`,
        'give each member its own id',
      )
    members.add(member.id)
    if (!items.has(member.item))
      throw new DocumentError(
        'unknown-item',
        `${file}: members[${i}].item`,
        phrase`the catalogue has no item "${member.item}"`,
        'correct the id or add the item',
      )
  }
  for (const [place, id] of namedMembers(assembly))
    if (!members.has(id))
      throw new DocumentError('unknown-end', `${file}: ${place}`, phrase`there is no member "${id}"`, 'name a member')
}

/** Every mention of a member, with its place. */
function* namedMembers({ connections, ports, provides = [] }: Assembly): Generator<[place: string, id: string]> {
  for (const [i, { from, to }] of connections.entries()) {
    yield [`connections[${i}].from`, from]
    yield [`connections[${i}].to`, to]
  }
  for (const [i, port] of ports.entries()) for (const [j, id] of port.to.entries()) yield [`ports[${i}].to[${j}]`, id]
  for (const [i, outlet] of provides.entries())
    for (const [j, id] of outlet.from.entries()) yield [`provides[${i}].from[${j}]`, id]
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
