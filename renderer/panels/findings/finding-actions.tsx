import type { Finding } from '../../../src/engine/results'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/use-app'
import { Button } from '../../ui/button'
import { FixButton } from './fixes/fix-button'

interface Props {
  readonly finding: Finding
  readonly tabbable: boolean
  onWithdraw(finding: Finding): void
  onFixed(finding: Finding): void
}

/** What can be done about a finding. What an estimate could not price is no rule's verdict: it is mended, not waived. */
export function FindingActions({ finding, tabbable, onWithdraw, onFixed }: Props) {
  const { t, has } = useT()
  const setDialog = useApp((s) => s.setDialog)
  if (!has(`rules.${finding.rule}.title`)) return null
  if (finding.waived)
    return (
      <Button look="link" excludeFromTabOrder={!tabbable} onPress={() => onWithdraw(finding)}>
        {t('ui.findings.reopen')}
      </Button>
    )
  return (
    <>
      <FixButton finding={finding} tabbable={tabbable} onFixed={onFixed} />
      <Button
        look="link"
        excludeFromTabOrder={!tabbable}
        onPress={() => setDialog({ type: 'waive', finding })}
        data-testid="finding-waive"
      >
        {t('ui.findings.waive')}
      </Button>
    </>
  )
}
