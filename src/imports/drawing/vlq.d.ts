/** The package's own declarations are not among what it exports. */
declare module 'vlq' {
  /** Integers of 32 bits as Base64 VLQ, one after the other. */
  export function encode(value: readonly number[]): string
  /** @throws Error at a character that is no digit; what breaks off in the middle of an integer is left out */
  export function decode(text: string): number[]
}
