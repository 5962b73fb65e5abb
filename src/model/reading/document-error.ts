/** What is wrong with a document: code, place and a sentence's worth of facts. Never a stack trace for the user. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError'
  constructor(
    /** Stable code, e.g. `unknown-item`. */
    readonly code: DocumentErrorCode,
    /** JSON path or id, e.g. `placements[3].item`. */
    readonly place: string,
    /** What is wrong, without a full stop. */
    readonly problem: string,
    /** What to do about it, without a full stop. */
    readonly mend: string,
  ) {
    super(`${place ? `${place}: ` : ''}${problem}; ${mend}.`)
  }

  /** The one sentence that a user reads, beginning with the file. */
  sentence(file: string): string {
    return `${file}: ${this.message}`
  }
}

export type DocumentErrorCode =
  | 'not-json'
  | 'binary'
  | 'truncated'
  | 'unknown-format'
  | 'unknown-version'
  | 'invalid-value'
  | 'duplicate-id'
  | 'unknown-item'
  | 'unknown-hall'
  | 'unknown-end'
  | 'unknown-reference'
  | 'crossed-outline'
  | 'primary-cycle'
  | 'unknown-scenario'
  | 'scenario-cycle'
  | 'activity-cycle'
  | 'missing-rate'
  | 'not-a-project'
  | 'newer-version'
  | 'damaged'
  | 'locked'
  | 'read-only'
  | 'disk'
  | 'exists'
  | 'not-found'
