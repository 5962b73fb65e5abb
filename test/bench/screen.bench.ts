import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../e2e/app/start-app'
import { largeSite } from './large-site'
import { benchFloor } from './screen/floor.bench'
import { writeManyRacks } from './screen/many-racks'
import { benchOpening } from './screen/opening.bench'
import { benchMeshPerRack, benchPicking } from './screen/peers.bench'
import { benchRuns } from './screen/runs.bench'

/** GUSCIO_BENCH_RACKS=10000 measures another size. */
const racks = Number(process.env.GUSCIO_BENCH_RACKS ?? 50_000)
const folder = mkdtempSync(join(tmpdir(), 'guscio-bench-'))
try {
  await benchPicking(folder, racks)
  const field = writeManyRacks(folder, racks)
  await benchFloor(field, racks)
  const connections = Math.min(racks, 10_000)
  await benchRuns(writeManyRacks(folder, connections, true), connections)
  // Five times as many would take a software renderer minutes; what a Mesh costs does not depend on their number.
  await benchMeshPerRack(folder, Math.min(racks, 10_000))
  await benchOpening('North Fork', join(root, 'resources/examples/north-fork.guscio.json'))
  const connected = join(folder, 'connected.guscio.json')
  // 100 objects a megawatt and a little more: the mining halls hold 500 racks for every 10 MW.
  writeFileSync(connected, JSON.stringify(largeSite(racks / 50)))
  await benchOpening(`a connected site of ${racks} racks`, connected)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
