import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadResources } from '../../src/host/load-resources'
import type { SiteDocument } from '../../src/model/document'
import { isQuick } from './clock'

const root = process.env.GUSCIO_ROOT ?? process.cwd()
const path = join(root, 'resources/examples/north-fork.guscio.json')
if (!existsSync(path)) throw new Error('resources/examples/north-fork.guscio.json is missing: run npm run samples')

export const shipped = loadResources(join(root, 'resources')).catalog()
export const northFork = JSON.parse(readFileSync(path, 'utf8')) as SiteDocument

/** Sizes of the reference site, MW; GUSCIO_BENCH_MW=20,100 measures some only. */
export const sizes_MW = (process.env.GUSCIO_BENCH_MW ?? (isQuick ? '20' : '20,100,500')).split(',').map(Number)
