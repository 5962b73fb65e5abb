import type { AppState } from '../../state/app-state'

/** Takes away what was said of files that came in: it is old news once another comes or a point is to be clicked. */
export function dismissImportNotices({ notices, dismiss }: Pick<AppState, 'notices' | 'dismiss'>): void {
  for (const { id, key } of notices) if (key?.startsWith('imports.')) dismiss(id)
}
