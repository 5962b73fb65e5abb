import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import manifest from '../../package.json'
import { programFolder } from '../support/program-folders'

// The packer's own reader and validator: what it would say before it packs, without packing.
const require = createRequire(import.meta.url)
const { validateConfiguration } = require('app-builder-lib/out/util/config/config.js') as {
  validateConfiguration(config: object, logger: { isEnabled: boolean; add(): void }): Promise<void>
}
const { load } = createRequire(require.resolve('app-builder-lib'))('js-yaml') as { load(text: string): object }

interface PackerConfig {
  readonly files: readonly string[]
  readonly asarUnpack: readonly string[]
  readonly npmRebuild: boolean
  readonly extraResources: readonly { readonly from: string; readonly to: string }[]
  readonly fileAssociations: readonly { readonly ext: string }[]
}

const read = (): PackerConfig => load(readFileSync(join(programFolder, 'electron-builder.yml'), 'utf8')) as PackerConfig
const validate = (config: object) => validateConfiguration(config, { isEnabled: false, add: () => undefined })

it('is accepted by the packer', async () => {
  await expect(validate(read())).resolves.toBeUndefined()
})

it('would be refused with a misspelt key or a value of the wrong kind', async () => {
  await expect(validate({ ...read(), asarUnpak: [] })).rejects.toThrow(/asarUnpak/)
  await expect(validate({ ...read(), linux: { catgory: 'Engineering' } })).rejects.toThrow(/configuration\.linux/)
  await expect(validate({ ...read(), npmRebuild: 'no' })).rejects.toThrow(/npmRebuild/)
})

it('packs what the program needs to run, and leaves the bundled Node out', () => {
  const { files, asarUnpack, npmRebuild, extraResources, fileAssociations } = read()
  expect(files).toEqual(expect.arrayContaining(['out/main/**', 'out/preload/**', 'out/renderer/**', 'package.json']))
  const excluded = files.filter((pattern) => pattern.startsWith('!'))
  for (const name of Object.keys(manifest.optionalDependencies))
    expect(excluded.some((pattern) => pattern.includes('node-{linux') && name.startsWith('node-'))).toBe(true)
  expect(asarUnpack).toContain('**/node_modules/better-sqlite3/prebuilds/**')
  expect(npmRebuild).toBe(false)
  expect(extraResources).toContainEqual(expect.objectContaining({ from: 'resources', to: 'resources' }))
  expect(fileAssociations.map(({ ext }) => ext)).toEqual(['guscio'])
})

it('starts where package.json says, and ships only what is not bundled', () => {
  expect(manifest.main).toBe('out/main/index.js')
  for (const name of Object.keys(manifest.dependencies))
    expect(existsSync(join(programFolder, 'node_modules', name, 'package.json')), name).toBe(true)
})
