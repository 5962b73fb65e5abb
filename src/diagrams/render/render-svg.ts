import type { DiagramSheet } from './diagram-shapes'
import type { DrawShape, Ink } from './draw-shape'

/** Colours on white paper. */
export const paperInks: Readonly<Record<Ink, string>> = {
  paper: '#ffffff',
  panel: '#ffffff',
  line: '#b6bdb8',
  ink: '#1c2421',
  muted: '#4c5751',
  'on-mark': '#ffffff',
  power: '#c98a12',
  'power-ink': '#8a5c04',
  liquid: '#2471b8',
  return: '#b4532a',
  air: '#3a9b8f',
  off: '#98a19c',
  error: '#c0392b',
  warning: '#965b00',
  'load-low': '#7fb69a',
  'load-near': '#d9c46a',
  'load-full': '#d98a3a',
  'load-over': '#c0392b',
  'load-unknown': '#98a19c',
}

/** A sheet as an SVG file of its own: no script, no font inside, no date, so that equal diagrams are equal files. */
export function renderSvg({ width, height, groups }: DiagramSheet, title: string): string {
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Inter, Helvetica, Arial, sans-serif">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${paperInks.paper}"/>`,
  ]
  for (const { at, title: name, shapes } of groups) {
    const [x, y] = at
    lines.push(x === 0 && y === 0 ? '<g>' : `<g transform="translate(${x} ${y})">`)
    if (name) lines.push(`<title>${escapeXml(name)}</title>`)
    for (const shape of shapes) lines.push(shapeSvg(shape))
    lines.push('</g>')
  }
  lines.push('</svg>', '')
  return lines.join('\n')
}

function shapeSvg(shape: DrawShape): string {
  if (shape.type === 'text') {
    const weight = shape.bold ? ' font-weight="600"' : ''
    const anchor = shape.anchor === 'start' ? '' : ` text-anchor="${shape.anchor}"`
    return `<text x="${round(shape.x)}" y="${round(shape.y)}" font-size="${round(shape.size)}"${weight}${anchor} fill="${paperInks[shape.fill]}">${escapeXml(shape.text)}</text>`
  }
  const fill = `fill="${shape.fill ? paperInks[shape.fill] : 'none'}"`
  const dash = shape.dashed && shape.stroke ? ' stroke-dasharray="6 4"' : ''
  if (shape.type === 'box') {
    const stroke = shape.stroke ? ` stroke="${paperInks[shape.stroke]}"` : ''
    return `<rect x="${round(shape.x)}" y="${round(shape.y)}" width="${round(shape.width)}" height="${round(shape.height)}" rx="${shape.radius}" ${fill}${stroke}${dash}/>`
  }
  const [x, y] = shape.at
  const stroke = shape.stroke
    ? ` stroke="${paperInks[shape.stroke]}" stroke-width="${round(shape.width / shape.scale)}" stroke-linecap="round" stroke-linejoin="round"`
    : ''
  const scale = shape.scale === 1 ? '' : ` scale(${shape.scale})`
  const transform = x === 0 && y === 0 && !scale ? '' : ` transform="translate(${round(x)} ${round(y)})${scale}"`
  return `<path d="${shape.path}"${transform} ${fill}${stroke}${dash}/>`
}

const round = (value: number): number => Math.round(value * 100) / 100

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
