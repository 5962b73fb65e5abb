import { setRule } from '../../../../commands/settings/set-rule'
import type { FixMaker } from '../../fix-types'

/** Takes a setting out of the project that names no rule, or no limit of its rule. */
export const dropSetting: FixMaker = function* ({ finding, document }) {
  const { rule, parameter, kind } = finding.params
  if (typeof rule !== 'string') return
  const setting = document.checks?.rules?.[rule]
  const gone =
    kind === 'rule'
      ? {
          severity: null,
          reason: null,
          parameters: Object.fromEntries(Object.keys(setting?.parameters ?? {}).map((name) => [name, null])),
        }
      : { parameters: { [String(parameter)]: null } }
  const edit = setRule(document, rule, gone)
  if (edit)
    yield {
      kind: 'drop-setting',
      params: { rule, parameter: kind === 'rule' ? 'none' : String(parameter) },
      delta: {},
      patch: edit.patch,
    }
}
