import { inEnglish, type Wording } from './phrase'

/** What is wrong with a document: code, place and a sentence's worth of facts. Never a stack trace for the user. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError'
  /** JSON path or id, e.g. `placements[3].item`. */
  readonly place: string
  /** What is wrong, without a full stop. */
  readonly problem: string
  /** The parts of the sentence as they were given, to be said in another language. */
  readonly wording: { readonly place: Wording; readonly problem: Wording; readonly mend: Wording }

  /**
   * @param code stable, e.g. `unknown-item`
   * @param mend what to do about it, without a full stop
   */
  constructor(
    readonly code: DocumentErrorCode,
    place: Wording,
    problem: Wording,
    mend: Wording,
  ) {
    const wording = { place, problem, mend }
    super(DocumentError.join(wording, inEnglish))
    this.wording = wording
    this.place = inEnglish(place)
    this.problem = inEnglish(problem)
  }

  /** The one sentence that a user reads, in the words of `say`. */
  sentence(say: (wording: Wording) => string): string {
    return DocumentError.join(this.wording, say)
  }

  private static join({ place, problem, mend }: DocumentError['wording'], say: (wording: Wording) => string): string {
    const where = say(place)
    return `${where ? `${where}: ` : ''}${say(problem)}; ${say(mend)}.`
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
