import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Preferences, preferencesSchema } from '../api/app-api'
import { writeFileAtomically } from '../storage/write-file-atomically'

const recentLength = 12

/** What is remembered per user between runs. */
export interface SettingsService {
  preferences(): Preferences
  setPreferences(change: { readonly [K in keyof Preferences]?: Preferences[K] | undefined }): Preferences
  /** Paths opened before, newest first, as far as they still exist. */
  recent(): readonly string[]
  remember(path: string): void
}

/** Settings as two small JSON files; one that cannot be read counts as absent, since nothing in it is the user's work. */
export function createSettingsService(folder: string): SettingsService {
  const preferencesPath = join(folder, 'preferences.json')
  const recentPath = join(folder, 'recent.json')
  const store = (path: string, value: unknown) => {
    mkdirSync(folder, { recursive: true })
    writeFileAtomically(path, `${JSON.stringify(value, null, 2)}\n`)
  }
  const recent = () => {
    const list = readJsonOr(recentPath, [])
    return Array.isArray(list)
      ? list.filter((path): path is string => typeof path === 'string' && existsSync(path))
      : []
  }
  const preferences = () => parseFieldwise(readJsonOr(preferencesPath, {}))
  return {
    preferences,
    setPreferences(change) {
      const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
      const next = { ...preferences(), ...given }
      store(preferencesPath, next)
      return next
    },
    recent,
    remember: (path) => store(recentPath, [path, ...recent().filter((known) => known !== path)].slice(0, recentLength)),
  }
}

/** Keeps every field that is right, so that one unknown value does not lose the others. */
function parseFieldwise(stored: unknown): Preferences {
  const fields = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {}
  const right = Object.entries(fields).filter(
    ([key, value]) =>
      key in preferencesSchema.shape && preferencesSchema.shape[key as keyof Preferences].safeParse(value).success,
  )
  return preferencesSchema.parse(Object.fromEntries(right))
}

function readJsonOr(path: string, fallback: unknown): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return fallback
  }
}
