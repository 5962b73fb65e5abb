import { z } from 'zod'
import { DocumentError } from '../model/reading/document-error'
import { ApiFailure, type ApiReply } from './api-error'
import { type AppHandlers, appApi, type MethodName } from './app-api'

/** Validates one call and runs its handler; never throws across, since a wire flattens errors. */
export async function serve(handlers: AppHandlers, method: unknown, input: unknown): Promise<ApiReply> {
  if (typeof method !== 'string' || !Object.hasOwn(appApi, method))
    return { ok: false, error: { code: 'unknown-method', message: `There is no call "${String(method)}".` } }
  const name = method as MethodName
  const parsed = appApi[name].input.safeParse(input)
  if (!parsed.success)
    return { ok: false, error: { code: 'invalid-input', message: `${name}: ${z.prettifyError(parsed.error)}` } }
  try {
    const handler = handlers[name] as (input: unknown) => unknown
    return { ok: true, value: await handler(parsed.data) }
  } catch (error) {
    if (error instanceof ApiFailure) return { ok: false, error: { code: error.code, message: error.message } }
    if (error instanceof DocumentError) return { ok: false, error: { code: error.code, message: error.message } }
    return { ok: false, error: { code: 'internal', message: error instanceof Error ? error.message : String(error) } }
  }
}
