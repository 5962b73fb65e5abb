import type {} from './mesh-per-rack/main'
import { nextPicture } from './next-picture'
import type {} from './picking/main'
import { withPage } from './serve-page'
import { spread } from './spread'

const FRAMES = 15

/** The peer: a Mesh per rack. Software drawing tells nothing about a GPU; script time and draw calls carry over. */
export async function benchMeshPerRack(folder: string, count: number): Promise<void> {
  await withPage('mesh-per-rack', folder, `count=${count}`, async (page) => {
    await page.waitForFunction(() => window.peer !== undefined)
    const times: number[] = []
    for (let i = 0; i < FRAMES; i++) {
      times.push(await page.evaluate(() => window.peer.draw()))
      // Else its commands pile up, and the next frame waits for the graphics process inside its script.
      await nextPicture(page)
    }
    const calls = await page.evaluate(() => window.peer.calls())
    console.log(`  peer, a Mesh per rack, ${count} racks: script a frame ${spread(times)}, ${calls} draw calls`)
  })
}

/** What lies under the pointer: our grid beside three's raycast over an InstancedMesh. No clock before they agree. */
export async function benchPicking(folder: string, count: number): Promise<void> {
  await withPage('picking', folder, `count=${count}`, async (page) => {
    await page.waitForFunction(() => window.picking !== undefined)
    const differ = await page.evaluate(() => window.picking.disagreements(300))
    if (differ > 0) throw new Error(`grid and raycast disagree on ${differ} of 300 lines of sight`)
    const [build, grid, raycast] = await page.evaluate(
      () => [window.picking.build(), window.picking.grid(100), window.picking.raycast(60)] as const,
    )
    console.log(`\nPicking among ${count} racks; 300 lines of sight answered alike`)
    console.log(`  our grid, a pick: ${spread(grid)}; made in ${build.toFixed(0)} ms`)
    console.log(`  peer, three's raycast over InstancedMesh: ${spread(raycast)}`)
  })
}
