const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text safe inside HTML elements and quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)

/** HTML that is already safe; only `html` and `joinHtml` make it. */
export interface SafeHtml {
  readonly html: string
}

/** Template tag that escapes every value that is not itself safe HTML. */
export function html(parts: TemplateStringsArray, ...values: readonly (string | number | SafeHtml)[]): SafeHtml {
  const text = parts.reduce((sum, part, i) => {
    const value = values[i - 1]
    return `${sum}${typeof value === 'object' ? value.html : escapeHtml(String(value))}${part}`
  })
  return { html: text }
}

/** Pieces one below the other. */
export const joinHtml = (pieces: readonly SafeHtml[]): SafeHtml => ({ html: pieces.map((p) => p.html).join('\n') })
