import { initial } from './0001-initial'
import type { Migration } from './migration'

/** Every step of the table layout, in order. */
export const migrations: readonly Migration[] = [initial]
