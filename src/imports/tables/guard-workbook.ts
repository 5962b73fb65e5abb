import { ImportProblem } from '../import-problem'

/** What a workbook may grow to once it is unpacked; a list of racks of a whole site is a hundredth of it. */
export interface WorkbookLimits {
  /** All parts together, bytes. */
  readonly unpacked: number
  /** Rows times columns up to the last cell of a sheet, empty ones included. */
  readonly cells: number
}
const usual: WorkbookLimits = { unpacked: 128 * 2 ** 20, cells: 5_000_000 }

/** Where parts lie in a ZIP file (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16), bytes. */
const endMark = 0x06054b50
const entryMark = 0x02014b50
const endSize = 22
const entrySize = 46
const localSize = 30

/**
 * Turns away a workbook that is small as a file and fills the memory once unpacked. The sizes that it declares are not
 * believed: every part is unpacked and counted, and left at the limit. What is no ZIP file at all is left to the reader.
 * @throws ImportProblem `swells`
 */
export async function guardWorkbook(bytes: ArrayBuffer, limits: WorkbookLimits = usual): Promise<void> {
  let left = limits.unpacked
  for (const { name, packed, deflated } of partsOf(bytes)) {
    const isSheet = /^xl\/worksheets\/[^/]+\.xml$/i.test(name)
    const cells = createCellCounter()
    for await (const chunk of deflated ? inflated(packed) : [packed]) {
      left -= chunk.length
      if (isSheet) cells.read(chunk)
      if (left < 0 || cells.count() > limits.cells)
        throw new ImportProblem('swells', { limit: Math.round(limits.unpacked / 2 ** 20) })
    }
  }
}

interface Part {
  readonly name: string
  readonly packed: Uint8Array<ArrayBuffer>
  readonly deflated: boolean
}

function partsOf(bytes: ArrayBuffer): Part[] {
  const view = new DataView(bytes)
  let end = view.byteLength - endSize
  while (end >= 0 && view.getUint32(end, true) !== endMark) end--
  if (end < 0) return []
  const parts: Part[] = []
  let at = view.getUint32(end + 16, true)
  while (at + entrySize <= end && view.getUint32(at, true) === entryMark) {
    const nameLength = view.getUint16(at + 28, true)
    const local = view.getUint32(at + 42, true)
    if (local + localSize > view.byteLength) break
    const start = local + localSize + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const stop = Math.min(start + view.getUint32(at + 20, true), view.byteLength)
    parts.push({
      name: new TextDecoder().decode(new Uint8Array(bytes, at + entrySize, nameLength)),
      packed: new Uint8Array(bytes.slice(start, stop)),
      deflated: view.getUint16(at + 10, true) === 8,
    })
    at += entrySize + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return parts
}

/** The parts of an inflated stream; a damaged one ends early, as the reader will notice itself. */
async function* inflated(packed: Uint8Array<ArrayBuffer>): AsyncGenerator<Uint8Array> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } catch {
    return
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

/** Counts the cells of the grid that a sheet's text spans; a reference may lie across two chunks. */
function createCellCounter() {
  const decoder = new TextDecoder()
  let rest = ''
  let rows = 0
  let columns = 0
  return {
    read(chunk: Uint8Array): void {
      const text = rest + decoder.decode(chunk, { stream: true })
      for (const [, letters = '', row] of text.matchAll(/\sr\s*=\s*["']([A-Za-z]{0,3})(\d{1,7})["']/g)) {
        rows = Math.max(rows, Number(row))
        columns = Math.max(columns, columnOf(letters))
      }
      rest = text.slice(-24)
    },
    count: () => rows * columns,
  }
}

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
