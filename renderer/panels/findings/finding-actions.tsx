import type { Finding } from '../../../src/engine/results'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'
import { FixButton } from './fixes/fix-button'

interface Props {
  readonly finding: Finding
  readonly tabbable: boolean
  onWithdraw(finding: Finding): void
  onFixed(finding: Finding): void
}

/** What can be done about a finding: what an estimate or a schedule lacks is no rule's verdict, but can be accepted. */
export function FindingActions({ finding, tabbable, onWithdraw, onFixed }: Props) {
  const { t, has } = useT()
  const setDialog = useApp((s) => s.setDialog)
  if (finding.waived)
    return (
      <Button look="link" excludeFromTabOrder={!tabbable} onPress={() => onWithdraw(finding)}>
        {t('ui.findings.reopen')}
      </Button>
    )
  return (
    <>
      {has(`rules.${finding.rule}.title`) ? (
        <FixButton finding={finding} tabbable={tabbable} onFixed={onFixed} />
      ) : null}
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
