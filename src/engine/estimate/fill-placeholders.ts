/** An English text with its `{name}` placeholders filled in; the texts of this folder use no other message syntax. */
export const fillPlaceholders = (text: string, params: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(params[name] ?? placeholder))
