/** An error as it crosses the wire: a stable code and one sentence for the user. */
export interface ApiError {
  readonly code: string
  readonly message: string
}
export type ApiReply<T = unknown> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ApiError }

/** Thrown on the screen's side for a refused call, and by handlers that refuse one. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure'
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}
