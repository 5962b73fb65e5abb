import type { NotChecked } from '../../engine/rules/not-checked'
import type { Translator } from '../../i18n/translator'

/** Why a check was not made, in the reader's words: a missing figure is called what people call it. */
export function notCheckedReason({ reasonKey, params }: NotChecked, { t, has }: Translator): string {
  const { figure } = params
  if (typeof figure !== 'string') return t(reasonKey, params)
  const key = `checks.figures.${figure.replace(/^area of kind /, 'area.')}`
  return t(reasonKey, { ...params, figure: has(key) ? t(key) : figure })
}
