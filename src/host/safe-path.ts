/** The file below a folder that an address names, `..` refused however it is written. @returns null where refused */
export function safePath(address: string): string | null {
  let path: string
  try {
    path = decodeURIComponent(address.split(/[?#]/, 1)[0] ?? '')
  } catch {
    return null
  }
  if (!path.startsWith('/') || /[\0\\]/.test(path) || path.split('/').some((part) => part === '..' || part === '.'))
    return null
  return path
}
