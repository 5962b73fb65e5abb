import { diagramSheet, type SheetInput } from '../../src/diagrams/render/diagram-shapes'
import { renderSvg } from '../../src/diagrams/render/render-svg'

/** Hands the whole sheet over as an SVG file, as a browser download or the shell's save dialog. */
export function exportSvg(input: SheetInput, title: string, fileName: string): void {
  const file = new Blob([renderSvg(diagramSheet(input), title)], { type: 'image/svg+xml' })
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  document.body.append(link)
  link.click()
  link.remove()
  // The browser reads the file after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
