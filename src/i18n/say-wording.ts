import english from '../../resources/locales/en/problems.json'

/** A text as it is written in English, or one with `{0}`, `{1}` where values stand. */
type Wording = string | { readonly template: string; readonly values: readonly Wording[] }

/** As much of a translator as saying needs. */
interface Phrasebook {
  t(key: string, params?: Readonly<Record<string, string>>): string
}

const keyOfText = new Map(Object.entries(english).map(([key, text]) => [text, `problems.${key}`]))

/** A wording in the reader's language; a text that the phrasebook has not, such as an id or a path, as it stands. */
export function sayWording(t: Phrasebook, wording: Wording): string {
  const { template, values } = typeof wording === 'string' ? { template: wording, values: [] } : wording
  const said = values.map((value) => (typeof value === 'string' ? value : sayWording(t, value)))
  const key = keyOfText.get(template)
  return key === undefined
    ? template.replaceAll(/\{(\d+)\}/g, (_, at) => said[Number(at)] ?? '')
    : t.t(key, Object.fromEntries(said.map((value, at) => [at, value])))
}
