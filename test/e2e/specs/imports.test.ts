import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeViolations } from '../app/axe'
import { projectOnDisk } from '../app/project-on-disk'
import { type RunningApp, startApp } from '../app/start-app'
import { Imports } from '../pages/imports'
import { MainWindow } from '../pages/main-window'
import { Shell } from '../pages/shell'
import { StartScreen } from '../pages/start-screen'

const line = (layer: string, x0: number, y0: number, x1: number, y1: number) =>
  `0\nLINE\n8\n${layer}\n10\n${x0}\n20\n${y0}\n11\n${x1}\n21\n${y1}`

/** A hall of 48 m by 24 m with axes every 6 m, drawn in millimetres without saying so. */
const plan = [
  '0\nSECTION\n2\nENTITIES',
  ...[
    [0, 0, 48, 0],
    [48, 0, 48, 24],
    [48, 24, 0, 24],
    [0, 24, 0, 0],
    [30, 0, 30, 24],
  ].map(([a, b, c, d]) => line('WALLS', a! * 1000, b! * 1000, c! * 1000, d! * 1000)),
  ...Array.from({ length: 9 }, (_, i) => line('AXES', i * 6000, -2000, i * 6000, 26_000)),
  '0\nTEXT\n8\nNOTES\n10\n0\n20\n0\n1\nHall',
  '0\nENDSEC\n0\nEOF\n',
].join('\n')

/** One empty A4 sheet with a frame, as small as a PDF can be. */
const sheet = (() => {
  const stream = '2 w 60 60 475 722 re S 60 400 m 535 400 l S'
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R 5 0 R] /Count 2 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 595] /Contents 4 0 R >>',
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((body, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${body}\nendobj\n`
    return at
  })
  const start = text.length
  text += `xref\n0 6\n0000000000 65535 f \n${offsets.map((o) => `${String(o).padStart(10, '0')} 00000 n \n`).join('')}`
  return Buffer.from(`${text}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`, 'latin1')
})()

const list = [
  'Sigla;Modello;Fila;X (mm);Y (mm);kW;Alimentazione A',
  'R01;ASIC rack, 20 air miners;A;12000;8000;67;',
  'R02;ASIC rack 20 air miner;A;13300;8000;67;',
  'R03;mining-rack-20;A;14600;8000;45;LV9',
  'R04;mining-rack-20;A;est;8000;67;',
  'R05;Qwxyz 9000;A;17200;8000;30;',
].join('\r\n')

/** From an empty site: a drawing, a page and a picture under the plan, a list of racks on it. One story in order. */
describe('underlays and lists', () => {
  let app: RunningApp
  let window: MainWindow
  let shell: Shell
  let imports: Imports
  const onDisk = () => projectOnDisk(app.home).document
  const eventually = { timeout: 20_000, interval: 200 }

  beforeAll(async () => {
    app = await startApp(null, { width: 1280, height: 720 })
    window = new MainWindow(app.page)
    shell = new Shell(app.page)
    imports = new Imports(app.page)
    const start = new StartScreen(app.page)
    await start.ready()
    await start.create('Cava Nuova')
    await window.ready()
    await window.show('plan')
  })
  afterAll(() => app.stop())

  it('says where a drawing belongs that is a DWG', async () => {
    await imports.drop('plan.dwg', 'AC1032')
    expect(await shell.complaint()).toContain('DXF')
  })

  it('takes a dropped drawing, guesses its unit and says so', async () => {
    await imports.drop('hall.dxf', plan)
    await imports.dialog('drawing').waitFor()
    expect(await imports.text('drawing-size')).toMatch(/48.*28/)
    expect(await imports.dialog('drawing').innerText()).toMatch(/guessed/)
    expect(await axeViolations(app.page)).toEqual([])
    await app.shoot('imports-01-drawing')
    await imports.choose('drawing-unit', /^metres/)
    expect(await imports.text('drawing-verdict')).toContain('another unit')
    await imports.choose('drawing-unit', /^millimetres/)
    await imports.press('drawing-import')
    await imports.unfold()
    await expect.poll(() => imports.rows().count(), eventually).toBe(1)
    expect(await imports.field('width')).toBeCloseTo(48, 2)
    await window.settle()
    await app.shoot('imports-02-under-the-plan')
  })

  it('scales by a known length between two points caught on its lines, as one step', async () => {
    await imports.press('underlay-scale')
    await window.pointAt([0.3, 0.2], true)
    await window.pointAt([29.8, 0.2], true)
    await app.shoot('imports-03-scaling')
    await imports.typeLength('15 m')
    await expect.poll(() => imports.field('width'), eventually).toBeCloseTo(24, 2)
    expect(await imports.field('x')).toBeCloseTo(12, 2)
    await window.undo()
    await expect.poll(() => imports.field('width'), eventually).toBeCloseTo(48, 2)
  })

  it('moves by two points, turns by a figure, and Escape ends a task', async () => {
    await imports.press('underlay-move')
    await window.pointAt([0.2, 0.2], true)
    await window.pointAt([10, 5], true)
    await expect.poll(async () => (await imports.field('x')) > 30, eventually).toBe(true)
    await window.undo()
    await imports.typeField('rotation', '15')
    await expect.poll(() => onDisk().underlays?.[0]?.rotation_deg, eventually).toBe(15)
    await window.undo()
    await imports.press('underlay-straighten')
    await window.press('Escape')
    await expect.poll(() => app.page.getByTestId('underlay-prompt').count(), eventually).toBe(0)
  })

  it('is carried by its middle on the floor, and Escape puts it back', async () => {
    const [x, y] = [await imports.field('x'), await imports.field('y')]
    await window.pull([x, y], [x + 6, y])
    await app.shoot('imports-10-dragging')
    await window.press('Escape')
    await window.letGo()
    expect(await imports.field('x')).toBeCloseTo(x, 2)
    await window.drag([x, y], [x + 6, y])
    await expect.poll(async () => (await imports.field('x')) > x + 5, eventually).toBe(true)
    await window.undo()
    await expect.poll(async () => Math.abs((await imports.field('x')) - x) < 0.01, eventually).toBe(true)
  })

  it('lays a page of a PDF at its scale', async () => {
    await imports.give('add-underlay', { name: 'sheets.pdf', mimeType: 'application/pdf', buffer: sheet })
    await imports.dialog('pdf').waitFor()
    await app.page.getByTestId('pdf-page-2').locator('canvas').waitFor()
    await app.page.getByTestId('pdf-page-2').click()
    // Where the page itself drew, a large scan would stop the window.
    expect(app.page.workers().map((w) => w.url())).toContainEqual(expect.stringContaining('pdf.renderer'))
    await imports.choose('pdf-scale', /^1:200/)
    await app.shoot('imports-04-pdf')
    expect(await axeViolations(app.page)).toEqual([])
    await imports.press('pdf-import')
    await expect.poll(() => imports.rows().count(), eventually).toBe(2)
    // 842 points are 0.297 m of paper.
    expect(await imports.field('width')).toBeCloseTo(59.4, 1)
    await window.settle()
    await app.shoot('imports-05-page')
    await imports.press('underlay-delete')
    await expect.poll(() => imports.rows().count(), eventually).toBe(1)
  })

  it('lays a picture', async () => {
    const buffer = await app.page.screenshot()
    await imports.give('add-underlay', { name: 'photo.png', mimeType: 'image/png', buffer })
    await expect.poll(() => imports.rows().count(), eventually).toBe(2)
    await expect.poll(() => onDisk().underlays?.[1]?.image?.slice(0, 15), eventually).toBe('data:image/webp')
    await window.settle()
    await app.shoot('imports-06-picture')
    await imports.press('underlay-delete')
  })

  it('places a list of racks as one step and gives back what it could not read', async () => {
    await imports.drop('elenco.csv', list)
    await imports.dialog('rack-list').waitFor()
    expect(await imports.text('rack-list-sum')).toMatch(/4 racks.*1 line/)
    const problems = await imports.text('import-problems')
    expect(problems).toMatch(/Line 5, column X \(mm\).*est/)
    expect(problems).toMatch(/Line 4.*45.*67/)
    expect(await axeViolations(app.page)).toEqual([])
    await app.shoot('imports-07-rack-list')
    const saving = app.page.waitForEvent('download')
    await imports.press('save-left-out')
    const saved = readFileSync(await (await saving).path(), 'utf8')
    expect(saved).toContain('R04')
    expect(saved).not.toContain('R01')
    await imports.press('place-rack-list')
    await expect.poll(() => onDisk().placements?.length, eventually).toBe(4)
    expect(onDisk().items?.map((i) => i.id)).toEqual(['mining-rack-20-45kw', 'listed-qwxyz-9000-30kw'])
    await window.settle()
    await app.shoot('imports-08-placed')
    await window.undo()
    await expect.poll(() => onDisk().placements?.length ?? 0, eventually).toBe(0)
    expect(onDisk().items ?? []).toEqual([])
  })

  it('speaks Italian and complains of nothing', async () => {
    await shell.chooseSetting('language-it')
    await imports.drop('elenco.csv', list)
    await imports.dialog('rack-list').waitFor()
    await app.shoot('imports-09-italian')
    expect(app.complaints).toEqual([])
  })
})
