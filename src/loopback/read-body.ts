import type { IncomingMessage } from 'node:http'

/** The largest call taken in, bytes. */
export const bodyLimit = 64 * 2 ** 20

/** Reads a request's body. @returns null where it is larger than the limit */
export async function readBody(request: IncomingMessage, limit: number = bodyLimit): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return null
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > limit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
