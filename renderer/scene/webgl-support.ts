let known: boolean | null = null

/**
 * True where the browser gives out a WebGL 2 context. The first answer takes the browser tenths of a second and wakes
 * its graphics process up: asked while the host still opens a site, it takes none of the time to the first picture.
 */
export function hasWebGl2(): boolean {
  known ??= givesContext()
  return known
}

function givesContext(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2')
    context?.getExtension('WEBGL_lose_context')?.loseContext()
    return context !== null
  } catch {
    return false
  }
}
