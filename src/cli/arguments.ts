import { InvalidArgumentError } from 'commander'

/** A whole number, zero or more, from the command line. */
export function wholeNumber(text: string): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value))
    throw new InvalidArgumentError('it must be a whole number, zero or more')
  return value
}

/** A positive number from the command line. */
export function positiveNumber(text: string): number {
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value) || value <= 0)
    throw new InvalidArgumentError('it must be a number above zero')
  return value
}

/** A port to listen on; 0 takes any free one. */
export function portNumber(text: string): number {
  const value = wholeNumber(text)
  if (value > 65_535) throw new InvalidArgumentError('a port is at most 65535')
  return value
}

/** Ids between commas. */
export function idList(text: string): readonly string[] {
  const ids = text
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '')
  if (ids.length === 0) throw new InvalidArgumentError('it must name one id or more, with commas between')
  return ids
}
