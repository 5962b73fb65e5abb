import type { Patch } from '../model/patch'

/** One entry of the history: what a user would call it, and the patch. */
export interface Edit {
  /** Locale key of the label, e.g. `edits.move`. */
  readonly label: string
  readonly params?: Readonly<Record<string, string | number>>
  readonly patch: Patch
  /** Scenario to show once the edit is done, where the edit made one. */
  readonly showScenario?: string | null
}

/** Why a command did nothing: the code is a locale key under `edits.refusals.`. */
export interface EditRefusal {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}

/** True where a command answered with a reason instead of an edit. */
export const isRefusal = (result: Edit | EditRefusal): result is EditRefusal => 'code' in result
