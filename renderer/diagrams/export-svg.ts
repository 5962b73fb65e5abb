import { diagramSheet, type SheetInput } from '../../src/diagrams/render/diagram-shapes'
import { renderSvg } from '../../src/diagrams/render/render-svg'
import { saveText } from '../ui/save-text'

/** Hands the whole sheet over as an SVG file. */
export function exportSvg(input: SheetInput, title: string, fileName: string): void {
  saveText(renderSvg(diagramSheet(input), title), 'image/svg+xml', fileName)
}
