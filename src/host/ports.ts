import type { ExportedFile, Language, Preferences } from '../api/app-api'

/** A file that the host made in memory and a shell brings to the user. */
export interface MadeFile {
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** What a shell gives the host: everything that differs between a desktop window and a browser. */
export interface HostPorts {
  readonly host: 'electron' | 'loopback'
  /** `win32`, `darwin`, `linux`, ... */
  readonly platform: string
  /** Folder of catalogue, locales, examples. */
  readonly resourcesFolder: string
  /** Folder of this user's settings and working copies; made on first use. */
  readonly userFolder: string
  /** A file named when the program was started. */
  readonly openAtStart: string | null
  now(): Date
  /** Asks for a project to open, null where the user cancels; null itself where the shell has no dialogs. */
  readonly chooseProject: ((language: Language) => Promise<string | null>) | null
  /** Saves a file where the user says, or makes it ready for download; null where they cancel. */
  deliver(file: MadeFile, language: Language): Promise<ExportedFile | null>
  /** Told after the user changed a preference, for what a shell shows outside the page. */
  preferencesChanged?(preferences: Preferences): void
  /** Told after a project was opened or closed, for the same. */
  projectsChanged?(): void
}
