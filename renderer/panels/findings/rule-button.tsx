import { Button } from 'react-aria-components'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'

interface Props {
  readonly rule: string
  readonly tabbable: boolean
}

/** The id of a rule; opens its sheet. Estimates report under ids of their own, which have none. */
export function RuleButton({ rule, tabbable }: Props) {
  const { has } = useT()
  const setDialog = useApp((s) => s.setDialog)
  if (!has(`rules.${rule}.title`))
    return (
      <span className="mono truncate" title={rule}>
        {rule}
      </span>
    )
  return (
    <Button
      className="rule-button mono truncate"
      excludeFromTabOrder={!tabbable}
      onPress={() => setDialog({ type: 'rules', rule })}
      data-testid="finding-rule"
    >
      {rule}
    </Button>
  )
}
