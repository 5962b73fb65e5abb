import { devNull } from 'node:os'
import { describe, expect, it } from 'vitest'
import { isProjectPath } from './read-site'

describe('isProjectPath', () => {
  it('refuses what would block or never end when read', () => {
    expect(() => isProjectPath(devNull)).toThrow(/not a regular file/)
  })

  it('names a file that is not there', () => {
    expect(() => isProjectPath('no/such/file')).toThrow(/no such file/)
  })
})
