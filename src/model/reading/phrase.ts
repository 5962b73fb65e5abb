/** A part of a sentence that remembers what was filled in where, so that it can be said in other languages. */
export interface Phrase {
  /** The English text with `{0}`, `{1}` where values stand. */
  readonly template: string
  readonly values: readonly Wording[]
}

/** A phrase, or a text without placeholders. */
export type Wording = string | Phrase

/** Tag of a template text: `` phrase`there is no member "${id}"` ``. */
export const phrase = (texts: TemplateStringsArray, ...values: readonly (Wording | number)[]): Phrase => ({
  template: texts.reduce((all, text, i) => `${all}{${i - 1}}${text}`),
  values: values.map((value) => (typeof value === 'number' ? String(value) : value)),
})

/** A wording in English, in which it is written. */
export const inEnglish = (wording: Wording): string =>
  typeof wording === 'string'
    ? wording
    : wording.template.replaceAll(/\{(\d+)\}/g, (_, at) => inEnglish(wording.values[Number(at)] ?? ''))
