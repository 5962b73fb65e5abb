import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filesBelow, readText, root } from './tree'

const code = filesBelow(['src', 'electron', 'renderer', 'test'], /\.(ts|tsx|mjs)$/)

describe('the shape of the tree', () => {
  it('sees the code', () => expect(code.length).toBeGreaterThan(200))

  it('keeps every file within 400 lines', () => {
    const long = code.filter((f) => readText(f).split('\n').length > 400)
    expect(long).toEqual([])
  })

  it('names files and folders in kebab case, and none of them vaguely', () => {
    const parts = new Set(code.flatMap((f) => f.split('/')))
    expect(
      [...parts].filter((p) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|bench|config|d))?(\.(ts|tsx|mjs))?$/.test(p)),
    ).toEqual([])
    expect([...parts].filter((p) => /^(utils?|helpers?|common|misc|managers?)(\.|$)/.test(p))).toEqual([])
  })

  it('holds nothing at the top but what the layout names', () => {
    const allowed =
      /^(electron|renderer|src|resources|test|package(-lock)?\.json|electron-builder\.yml|(README|ARCHITECTURE|CONTRIBUTING|CHANGELOG)\.md|LICENSE|\..+|(tsconfig|biome|knip)\.json|.+\.config\.ts|node_modules|out|dist|coverage)$/
    expect(readdirSync(root).filter((name) => !allowed.test(name))).toEqual([])
  })

  it('skips no test', () => {
    const skipping = code.filter(
      (f) => /\.test\.tsx?$/.test(f) && /\b(it|test|describe)\.(skip|todo|only)\b/.test(readText(f)),
    )
    expect(skipping).toEqual([])
  })
})
