import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeViolations } from '../app/axe'
import { projectOnDisk } from '../app/project-on-disk'
import { type RunningApp, root, startApp } from '../app/start-app'
import { Connections } from '../pages/connections'
import { MainWindow } from '../pages/main-window'
import { Shell } from '../pages/shell'

/** Feeding, piping and routing on the mill by the Dora, seen in plan. Rack B-F1-01 stands at 41.3, 5. */
describe('connecting at Dora Baltea', () => {
  let app: RunningApp
  let window: MainWindow
  let connections: Connections
  const rack = 'B-F1-01'
  const portA = `${rack} power in A`
  const eventually = { timeout: 20_000, interval: 200 }
  const onDisk = () => projectOnDisk(app.home).document.connections ?? []
  const feedsOf = (id: string, kind = 'power') => onDisk().filter((c) => c.to === id && c.kind === kind)
  const feedNames = () => feedsOf(rack).map((c) => `${c.from} ${c.side ?? '-'}`)
  let asBuilt: string[]

  beforeAll(async () => {
    app = await startApp(join(root, 'resources/examples/dora-baltea.guscio.json'))
    window = new MainWindow(app.page)
    connections = new Connections(app.page)
    await window.ready()
    await window.show('plan')
    asBuilt = feedNames()
  })
  afterAll(() => app.stop())

  /** The rack and a board near it fill the picture; the rack is selected. */
  const nearRack = async () => {
    await connections.dismissNotices()
    await window.press('Escape')
    await window.press('Escape')
    await window.frameAll()
    await window.clickOn(rack)
    await window.clickOn('QBT-2', { modifier: 'Control' })
    await window.frameSelection()
    await window.clickOn(rack)
  }

  it('offers boards with what they have left, tries a choice, and feeds both sides in one step', async () => {
    await nearRack()
    await app.shoot('connect-01-ports')
    await connections.feed()
    const offers = await connections.offers()
    expect(offers.length).toBeGreaterThan(3)
    expect(offers[0]).toMatch(/kV?[AW] (left|over)/)
    expect(offers.join()).not.toContain('rete 15 kV')
    await connections.choose('QBT-3')
    expect(await connections.side()).toBe('B')
    await connections.choose('QBT-5')
    expect(await connections.sideText('A')).toContain('Quadro BT 3')
    expect(await connections.trial()).toMatch(/Quadro BT 5 \(riserva\): .+ → /)
    await app.shoot('connect-02-feed')
    expect(await axeViolations(app.page)).toEqual([])
    await connections.apply()
    await expect.poll(() => feedNames().sort(), eventually).toEqual(['QBT-3 A', 'QBT-5 B'])
    for (const { path, level_m, length_m } of feedsOf(rack)) {
      expect(path).toBeDefined()
      expect(level_m).toBeGreaterThan(2.4)
      expect(length_m).toBeGreaterThan(5)
    }
    await window.frameAll()
    await app.shoot('connect-03-fed')
    await window.undo()
    await expect.poll(feedNames, eventually).toEqual(asBuilt)
  })

  it('takes a provider clicked on the floor, and says in words what may not be', async () => {
    await nearRack()
    await connections.feed()
    await window.clickOn('B-F1-03')
    expect(await window.notices()).toContainEqual(expect.stringMatching(/B-F1-03 provides no power/))
    await connections.dismissNotices()
    await window.clickOn('QBT-2')
    expect(await connections.sideText('A')).toContain('Quadro BT 2')
    await window.press('Escape')
    expect(await connections.feedIsOpen()).toBe(false)
    expect(feedNames()).toEqual(asBuilt)
  })

  it('connects from port to port, with a word while pulling', async () => {
    await nearRack()
    await connections.pullPort(portA, 'B-F1-03')
    await window.settle()
    expect(await window.floorLabels()).toContainEqual(expect.stringMatching(/provides no power/))
    await app.shoot('connect-04-refused')
    await window.press('Escape')
    await window.letGo()
    expect(feedNames()).toEqual(asBuilt)
    await window.clickOn(rack)
    await connections.pullPort(portA, 'QBT-2')
    await window.settle()
    expect(await window.floorLabels()).toContainEqual('Connect to Quadro BT 2')
    await app.shoot('connect-05-pulled')
    await window.letGo()
    await expect.poll(feedNames, eventually).toContain('QBT-2 A')
  })

  it('pulls a corner, types figures, and routes anew, each as one step', async () => {
    await nearRack()
    const id = feedsOf(rack).find((c) => c.side === 'A')!.id
    const run = () => onDisk().find((c) => c.id === id)
    await connections.open(id)
    const before = run()!
    const corner = before.path![0]!
    await window.pull(corner, [corner[0] - 1, corner[1] - 1])
    await app.shoot('connect-06-rerouted')
    expect(run()?.path).toEqual(before.path)
    await window.letGo()
    await expect.poll(() => run()?.path, eventually).not.toEqual(before.path)
    expect(run()?.length_m).toBeGreaterThan(before.length_m!)
    await window.undo()
    await expect.poll(() => run()?.path, eventually).toEqual(before.path)
    expect(await connections.runIsOpen()).toBe(true)
    await connections.type('level', '3m60')
    await expect.poll(() => run()?.level_m, eventually).toBe(3.6)
    expect(run()?.length_m).toBeCloseTo(before.length_m! + 2 * (3.6 - before.level_m!), 1)
    await connections.type('breaker', '63')
    await connections.type('conductor', '25')
    await connections.makeStandby()
    await expect.poll(run, eventually).toMatchObject({ breaker_A: 63, conductor_mm2: 25, standby: true })
    await app.shoot('connect-07-figures')
    expect(await axeViolations(app.page)).toEqual([])
    await connections.routeAutomatically()
    await expect.poll(() => run()?.level_m, eventually).toBe(before.level_m)
    await connections.delete()
    await expect.poll(run, eventually).toBeUndefined()
    await window.undo()
    await expect.poll(run, eventually).toBeDefined()
  })

  it('takes the runs of what is moved along, stretched while it is held, in one step', async () => {
    await nearRack()
    const run = () => feedsOf(rack).find((c) => c.path)!
    const before = run()
    const y = await window.figureIn('y')
    await window.pull([41.3, 5], [41.9, 7.4])
    await app.shoot('connect-10-towed')
    await window.press('Escape')
    await window.letGo()
    expect(run()).toEqual(before)
    await window.clickOn(rack)
    await window.typeInto('y', String(y + 2.4))
    await expect.poll(() => run().length_m, eventually).not.toBe(before.length_m)
    expect(run()).toMatchObject({ routed: 'automatic', level_m: before.level_m })
    await window.undo()
    await expect.poll(run, eventually).toEqual(before)
    expect(await window.figureIn('y')).toBe(y)
  })

  it('cools a row from a group of heat exchangers, and shows the pipes in 3D', async () => {
    await window.press('Escape')
    await window.frameAll()
    await window.clickOn(rack, { clickCount: 2 })
    await connections.cool()
    expect((await connections.offers())[0]).toContain('Scambiatore acqua di fiume 1 + Scambiatore acqua di fiume 2')
    await connections.choose('SC-1')
    await connections.trial()
    await app.shoot('connect-08-cool')
    await connections.apply()
    await expect.poll(() => feedsOf(rack, 'coolant').map((c) => c.from), eventually).toEqual(['SC-1'])
    await window.press('3')
    await window.frameSelection()
    await app.shoot('connect-09-pipes')
    await connections.colourRunsBy('Pipes by velocity')
    await connections.showArrows()
    expect((await connections.runBands()).join()).toMatch(/under 1\.2 m\/s/)
    await window.frameAll()
    await app.shoot('connect-11-velocity')
    expect(await axeViolations(app.page)).toEqual([])
    await connections.colourRunsBy('Cables by loading')
    await app.shoot('connect-12-loading')
    await window.undo()
    await expect.poll(() => feedsOf(rack, 'coolant'), eventually).toHaveLength(2)
  })

  it('types a bore and sees the coolant slow down, a pump curve and sees it drawn, each taken back in one step', async () => {
    await window.press('Escape')
    await window.show('plan')
    await nearRack()
    const id = feedsOf(rack, 'coolant')[0]!.id
    const run = () => onDisk().find((c) => c.id === id)
    await connections.open(id)
    const before = await connections.velocity()
    await connections.type('bore_m', '80 mm')
    await expect.poll(() => run()?.bore_m, eventually).toBe(0.08)
    await expect.poll(() => connections.velocity(), eventually).toBeLessThan(before)
    await app.shoot('connect-13-bore')
    expect(await axeViolations(app.page)).toEqual([])
    expect(await connections.explainDrop()).toContain('Darcy')
    await app.shoot('connect-13b-how')
    await window.press('Escape')
    await new Shell(app.page).nameScenario('create', 'As it was')
    await nearRack()
    await connections.open(id)
    await connections.type('bore_m', '')
    const changed = () => projectOnDisk(app.home).document.scenarios?.at(-1)?.changeConnections
    await expect.poll(changed, eventually).toEqual({ [id]: { bore_m: null } })
    await expect.poll(() => connections.velocity(), eventually).toBe(before)
    for (let i = 0; i < 3; i++) await window.undo()
    await expect.poll(() => run()?.bore_m, eventually).toBeUndefined()
    await window.press('Escape')
    await window.frameAll()
    await window.clickOn('SC-1')
    await connections.openFigures()
    await connections.typeFigure('figure-npsh_kPa', '40')
    await connections.addCurvePoint()
    await connections.addCurvePoint()
    const cooler = () => (projectOnDisk(app.home).document.items ?? []).find((i) => i.liquidCooling?.pumpCurve)
    await expect.poll(() => cooler()?.liquidCooling, eventually).toMatchObject({ npsh_kPa: 40 })
    await expect.poll(() => cooler()?.liquidCooling?.pumpCurve?.length, eventually).toBe(3)
    await app.shoot('connect-14-curve')
    expect(await axeViolations(app.page)).toEqual([])
    for (let i = 0; i < 3; i++) await window.undo()
    await expect.poll(cooler, eventually).toBeUndefined()
  })

  it('complained of nothing', () => {
    expect(app.complaints).toEqual([])
  })
})
